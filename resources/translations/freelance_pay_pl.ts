<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AcceptPlanDialog</name>
    <message>
        <source>{client} accepted the instalments</source>
        <translation>Klient {client} zgadza się na raty</translation>
    </message>
    <message>
        <source>Start the plan</source>
        <translation>Rozpocznij plan</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>e-mailem</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>telefonicznie</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>listownie</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>osobiście</translation>
    </message>
    <message>
        <source>While the instalments are paid on time, no reminder goes out for these invoices.</source>
        <translation>Dopóki raty wpływają w&#xa0;terminie, przypomnienia o&#xa0;tych fakturach nie wychodzą.</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Sposób</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notatka</translation>
    </message>
    <message>
        <source>Optional: when it was, and who said it.</source>
        <translation>Opcjonalnie: kiedy i&#xa0;od kogo przyszła zgoda.</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Mail account</source>
        <translation>Konto pocztowe</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>Zapisz konto</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Podaj swój adres e-mail.</translation>
    </message>
    <message>
        <source>Enter the name of the mail server (SMTP).</source>
        <translation>Podaj nazwę serwera poczty (SMTP).</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>Inny dostawca</translation>
    </message>
    <message>
        <source>Keep the password for this session only</source>
        <translation>Pamiętaj hasło tylko do zamknięcia programu</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;Adres e-mail</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>&amp;Imię i&#xa0;nazwisko</translation>
    </message>
    <message>
        <source>Stands beside the address in what clients get.</source>
        <translation>Klienci widzą je obok adresu.</translation>
    </message>
    <message>
        <source>P&amp;rovider</source>
        <translation>&amp;Dostawca</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <source>Goes to the keyring of this computer and nowhere else.</source>
        <translation>Trafia do pęku kluczy tego komputera i&#xa0;nigdzie indziej.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serwer</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>En&amp;cryption</source>
        <translation>S&amp;zyfrowanie</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Leave empty where it is the address.</source>
        <translation>Zostaw puste, jeśli jest nią adres.</translation>
    </message>
    <message>
        <source>What the provider asks for</source>
        <translation>Czego wymaga dostawca</translation>
    </message>
    <message>
        <source>The password is kept; type only to change it</source>
        <translation>Hasło jest zapisane; wpisz nowe, aby je zmienić</translation>
    </message>
    <message>
        <source>Enter the password of this mailbox, or the app password your provider asks for.</source>
        <translation>Podaj hasło do tej skrzynki albo hasło aplikacji, którego wymaga dostawca.</translation>
    </message>
</context>
<context>
    <name>ActionList</name>
    <message>
        <source>Do the proposed step</source>
        <translation>Wykonaj proponowany krok</translation>
    </message>
    <message>
        <source>Edit the message…</source>
        <translation>Edytuj wiadomość…</translation>
    </message>
    <message>
        <source>Skip until…</source>
        <translation>Odłóż do…</translation>
    </message>
    <message>
        <source>Call or note a call…</source>
        <translation>Zadzwoń lub zapisz rozmowę…</translation>
    </message>
    <message>
        <source>Offer instalments…</source>
        <translation>Zaproponuj raty…</translation>
    </message>
    <message>
        <source>Mark for sending together</source>
        <translation>Zaznacz do wspólnej wysyłki</translation>
    </message>
    <message>
        <source>Send several reminders…</source>
        <translation>Wyślij kilka przypomnień…</translation>
    </message>
    <message>
        <source>Go through today</source>
        <translation>Przejdź przez dzisiejsze sprawy</translation>
    </message>
    <message>
        <source>Why this step?</source>
        <translation>Dlaczego ten krok?</translation>
    </message>
    <message>
        <source>What goes out next</source>
        <translation>Co dalej w planie</translation>
    </message>
    <message>
        <source>Add an invoice…</source>
        <translation>Dodaj fakturę…</translation>
    </message>
    <message>
        <source>Add a client…</source>
        <translation>Dodaj klienta…</translation>
    </message>
    <message>
        <source>Record a payment…</source>
        <translation>Zapisz wpłatę…</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Wypróbuj na przykładzie</translation>
    </message>
    <message>
        <source>Open another ledger…</source>
        <translation>Otwórz inną księgę…</translation>
    </message>
    <message>
        <source>New ledger…</source>
        <translation>Nowa księga…</translation>
    </message>
    <message>
        <source>Restore a copy…</source>
        <translation>Przywróć kopię…</translation>
    </message>
    <message>
        <source>Back up the ledger…</source>
        <translation>Zrób kopię księgi…</translation>
    </message>
    <message>
        <source>Undo the last sending</source>
        <translation>Cofnij ostatnią wysyłkę</translation>
    </message>
    <message>
        <source>Find a client, invoice or action…</source>
        <translation>Znajdź klienta, fakturę lub czynność…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Wczytaj ponownie</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Następna strona</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Poprzednia strona</translation>
    </message>
    <message>
        <source>Show or hide details</source>
        <translation>Pokaż lub ukryj szczegóły</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Jasne kolory</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Ciemne kolory</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Kolory systemu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>About Freelance Pay</source>
        <translation>O&#xa0;programie Freelance Pay</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Import a list or PDFs…</source>
        <translation>Importuj listę lub pliki PDF…</translation>
    </message>
</context>
<context>
    <name>AheadPage</name>
    <message>
        <source>Back to Today</source>
        <translation>Wróć do „Dzisiaj”</translation>
    </message>
    <message>
        <source>What goes out next</source>
        <translation>Co dalej w planie</translation>
    </message>
    <message>
        <source>Choose a client…</source>
        <translation>Wybierz klienta…</translation>
    </message>
    <message>
        <source>Pause until…</source>
        <translation>Wstrzymaj do…</translation>
    </message>
    <message>
        <source>Show as it is</source>
        <translation>Pokaż jak jest</translation>
    </message>
    <message>
        <source>What if I &amp;pause</source>
        <translation>A gdyby &amp;wstrzymać</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>Enter an amount.</source>
        <translation>Podaj kwotę.</translation>
    </message>
    <message>
        <source>This amount is in {other}, but {currency} is asked for.</source>
        <translation>Kwota jest w&#xa0;walucie {other}, a&#xa0;potrzebna jest {currency}.</translation>
    </message>
    <message>
        <source>This is not an amount. Write it like {example}.</source>
        <translation>To nie jest kwota. Zapisz ją tak: {example}.</translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>Attached files</source>
        <translation>Załączone pliki</translation>
    </message>
    <message>
        <source>No PDF at invoice {number}</source>
        <translation>Brak PDF przy fakturze {number}</translation>
    </message>
    <message>
        <source>First page of {name}</source>
        <translation>Pierwsza strona: {name}</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Obejrzyj</translation>
    </message>
    <message>
        <source>Look at {name}</source>
        <translation>Obejrzyj: {name}</translation>
    </message>
</context>
<context>
    <name>BankDialog</name>
    <message>
        <source>Where the money goes</source>
        <translation>Dokąd mają trafić pieniądze</translation>
    </message>
    <message>
        <source>Save bank details</source>
        <translation>Zapisz dane do przelewu</translation>
    </message>
    <message>
        <source>Every letter about money in this currency tells the client these details.</source>
        <translation>Te dane trafią do każdego listu o&#xa0;pieniądzach w&#xa0;tej walucie.</translation>
    </message>
    <message>
        <source>Enter whose account it is.</source>
        <translation>Podaj, na kogo jest rachunek.</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Waluta</translation>
    </message>
    <message>
        <source>Account &amp;holder</source>
        <translation>&amp;Odbiorca</translation>
    </message>
    <message>
        <source>&amp;IBAN</source>
        <translation>&amp;IBAN</translation>
    </message>
    <message>
        <source>&amp;BIC</source>
        <translation>&amp;BIC</translation>
    </message>
    <message>
        <source>Bank &amp;name</source>
        <translation>Nazwa ban&amp;ku</translation>
    </message>
    <message>
        <source>&amp;Account number</source>
        <translation>&amp;Numer rachunku</translation>
    </message>
    <message>
        <source>Where there is no IBAN.</source>
        <translation>Jeśli nie ma numeru IBAN.</translation>
    </message>
    <message>
        <source>&amp;More lines</source>
        <translation>&amp;Dodatkowe wiersze</translation>
    </message>
    <message>
        <source>For example a tax number or a payment link, one a line.</source>
        <translation>Na przykład numer podatkowy lub link do płatności, każdy w&#xa0;osobnym wierszu.</translation>
    </message>
    <message>
        <source>Enter a code of three letters, such as EUR.</source>
        <translation>Podaj trzyliterowy kod, na przykład EUR.</translation>
    </message>
    <message>
        <source>There are bank details for {currency} already: edit those.</source>
        <translation>Dane do przelewu dla waluty {currency} już są: edytuj tamte.</translation>
    </message>
    <message>
        <source>This IBAN cannot be right: a digit is missing, wrong or swapped.</source>
        <translation>Ten IBAN nie może być poprawny: brakuje cyfry, jest błędna albo przestawiona.</translation>
    </message>
    <message>
        <source>Enter an IBAN or an account number.</source>
        <translation>Podaj IBAN lub numer rachunku.</translation>
    </message>
</context>
<context>
    <name>BankSection</name>
    <message>
        <source>Letters tell the client where to pay. A letter in a currency without details cannot be sent.</source>
        <translation>Listy podają klientowi, dokąd zapłacić. Listu w&#xa0;walucie bez danych do przelewu nie da się wysłać.</translation>
    </message>
    <message>
        <source>Where the money goes</source>
        <translation>Dokąd mają trafić pieniądze</translation>
    </message>
    <message>
        <source>Add bank details…</source>
        <translation>Dodaj dane do przelewu…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>Edit {currency} details</source>
        <translation>Edytuj dane do przelewu: {currency}</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Remove {currency} details</source>
        <translation>Usuń dane do przelewu: {currency}</translation>
    </message>
</context>
<context>
    <name>BatchController</name>
    <message>
        <source>There is no reminder to send today.</source>
        <translation>Dziś nie ma żadnych przypomnień do wysłania.</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Send several reminders</source>
        <translation>Wyślij kilka przypomnień</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Sending {place} of {total}…</source>
        <translation>Wysyłanie: {place} z {total}…</translation>
    </message>
    <message>
        <source>Looking at {place} of {total}…</source>
        <translation>Sprawdzanie: {place} z {total}…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) go out.</source>
        <translation>
            <numerusform>%n przypomnienie zostanie wysłane.</numerusform>
            <numerusform>%n przypomnienia zostaną wysłane.</numerusform>
            <numerusform>%n przypomnień zostanie wysłanych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were refused; nothing was sent for them:</source>
        <translation>
            <numerusform>%n odrzucono, nic dla niego nie wysłano:</numerusform>
            <numerusform>%n odrzucono, nic dla nich nie wysłano:</numerusform>
            <numerusform>%n odrzucono, nic dla nich nie wysłano:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not reached, because you stopped it.</source>
        <translation>
            <numerusform>Do %n nie doszło, bo wysyłkę zatrzymano.</numerusform>
            <numerusform>Do %n nie doszło, bo wysyłkę zatrzymano.</numerusform>
            <numerusform>Do %n nie doszło, bo wysyłkę zatrzymano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Zatrzymywanie…</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>About the current row</source>
        <translation>O bieżącym wierszu</translation>
    </message>
    <message numerus="yes">
        <source>Send %n reminder(s)</source>
        <translation>
            <numerusform>Wyślij %n przypomnienie</numerusform>
            <numerusform>Wyślij %n przypomnienia</numerusform>
            <numerusform>Wyślij %n przypomnień</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is checked.</source>
        <translation>Nic nie jest zaznaczone.</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot go now: the reason stands beside it.</source>
        <translation>
            <numerusform>%n nie może teraz wyjść: powód stoi obok.</numerusform>
            <numerusform>%n nie mogą teraz wyjść: powody stoją obok.</numerusform>
            <numerusform>%n nie może teraz wyjść: powody stoją obok.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchTable</name>
    <message>
        <source>Reminders to send</source>
        <translation>Przypomnienia do wysłania</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>PDFs</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Before it goes out</source>
        <translation>Przed wysłaniem</translation>
    </message>
    <message>
        <source>Look at it first: {reason}</source>
        <translation>Najpierw obejrzyj: {reason}</translation>
    </message>
    <message>
        <source>Ready; waits for the morning there.</source>
        <translation>Gotowe; poczeka u klienta do rana.</translation>
    </message>
    <message>
        <source>Ready. {note}</source>
        <translation>Gotowe. {note}</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Gotowe.</translation>
    </message>
</context>
<context>
    <name>CallController</name>
    <message>
        <source>No program on this computer opened the message. Its text is copied: paste it where you like.</source>
        <translation>Żaden program na tym komputerze nie otworzył wiadomości. Jej tekst jest skopiowany: wklej go, gdzie chcesz.</translation>
    </message>
    <message>
        <source>The call to {client} is noted.</source>
        <translation>Rozmowa zapisana: {client}.</translation>
    </message>
    <message>
        <source>Change the contact of {client}?</source>
        <translation>Zmienić kontakt klienta {client}?</translation>
    </message>
    <message>
        <source>Somebody else answered. Reminders still go to the addresses that are written down.</source>
        <translation>Odebrał ktoś inny. Przypomnienia nadal idą na zapisane adresy.</translation>
    </message>
    <message>
        <source>Change the contact…</source>
        <translation>Zmień kontakt…</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zostaw bez zmian</translation>
    </message>
    <message>
        <source>No program on this computer dials numbers. Dial {number} by hand.</source>
        <translation>Żaden program na tym komputerze nie wybiera numerów. Wybierz {number} ręcznie.</translation>
    </message>
    <message>
        <source>Did you send it?</source>
        <translation>Czy wiadomość została wysłana?</translation>
    </message>
    <message>
        <source>The message is open in the other program. Only you know whether it was sent.</source>
        <translation>Wiadomość jest otwarta w innym programie. Tylko Ty wiesz, czy ją wysłano.</translation>
    </message>
    <message>
        <source>Yes, it was sent</source>
        <translation>Tak, wysłano</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>The message counts as contact. The reminders go on where they were.</source>
        <translation>Wiadomość liczy się jako kontakt. Przypomnienia idą dalej od tego samego miejsca.</translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>Keep</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Call {client}</source>
        <translation>Zadzwoń: {client}</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Choose what came of the call.</source>
        <translation>Wybierz, co wyszło z rozmowy.</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Co z tego wyszło?</translation>
    </message>
    <message>
        <source>Reminders rest until the day after.</source>
        <translation>Przypomnienia wrócą dzień po tym terminie.</translation>
    </message>
    <message>
        <source>Promised &amp;by</source>
        <translation>Obiecano &amp;do</translation>
    </message>
    <message>
        <source>&amp;Disputed invoice</source>
        <translation>&amp;Sporna faktura</translation>
    </message>
    <message>
        <source>No reminder goes out for it.</source>
        <translation>Nie wyjdzie o&#xa0;niej żadne przypomnienie.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notatka</translation>
    </message>
    <message numerus="yes">
        <source>%n open invoice(s)</source>
        <translation>
            <numerusform>%n otwarta faktura</numerusform>
            <numerusform>%n otwarte faktury</numerusform>
            <numerusform>%n otwartych faktur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n dzień po terminie</numerusform>
            <numerusform>%n dni po terminie</numerusform>
            <numerusform>%n dni po terminie</numerusform>
        </translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Co powiedzieć</translation>
    </message>
    <message>
        <source>Say in a few words what the client said.</source>
        <translation>Napisz w&#xa0;kilku słowach, co mówi klient.</translation>
    </message>
</context>
<context>
    <name>CalleeRows</name>
    <message>
        <source>Whom to call</source>
        <translation>Do kogo zadzwonić</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>Zadzwoń {number}</translation>
    </message>
    <message>
        <source>Message…</source>
        <translation>Wiadomość…</translation>
    </message>
    <message>
        <source>Message to {number}</source>
        <translation>Wiadomość na {number}</translation>
    </message>
    <message>
        <source>Add a phone number…</source>
        <translation>Dodaj numer…</translation>
    </message>
    <message>
        <source>No phone number is written down.</source>
        <translation>Nie zapisano numeru telefonu.</translation>
    </message>
</context>
<context>
    <name>CancelInvoiceDialog</name>
    <message>
        <source>Cancel invoice {number}?</source>
        <translation>Anulować fakturę {number}?</translation>
    </message>
    <message>
        <source>Cancel invoice {number}</source>
        <translation>Anuluj fakturę {number}</translation>
    </message>
    <message>
        <source>Keep invoice</source>
        <translation>Zostaw fakturę</translation>
    </message>
    <message>
        <source>{client} will owe nothing on it any more: {amount} is taken out of what is open.</source>
        <translation>Klient {client} nie musi już za nią płacić: {amount} znika z&#xa0;kwoty do zapłaty.</translation>
    </message>
    <message>
        <source>The {amount} already paid on it stays as credit of the client.</source>
        <translation>Wpłacone już {amount} zostaje jako nadpłata klienta.</translation>
    </message>
    <message>
        <source>The invoice stays in the list as cancelled; you can reopen it there.</source>
        <translation>Faktura zostanie na liście jako anulowana; tam można ją przywrócić.</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>More…</source>
        <translation>Więcej…</translation>
    </message>
</context>
<context>
    <name>ChoicesSection</name>
    <message>
        <source>Sending and appearance</source>
        <translation>Wysyłka i&#xa0;wygląd</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w&#xa0;systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>So long you can take a message back after you pressed Send; 0 sends at once.</source>
        <translation>Tyle czasu jest na cofnięcie wiadomości po naciśnięciu „Wyślij”; 0 wysyła od razu.</translation>
    </message>
    <message>
        <source>Seconds to &amp;undo</source>
        <translation>&amp;Sekundy na cofnięcie</translation>
    </message>
    <message>
        <source>Between these times, in the client&apos;s time zone, nothing leaves by itself, and before you send something you are asked. The same time twice: no quiet hours.</source>
        <translation>W tym czasie, według strefy czasowej klienta, nic nie wychodzi samo, a przed wysłaniem zapytamy. Dwa razy ta sama godzina: bez godzin ciszy.</translation>
    </message>
    <message>
        <source>&amp;Quiet hours from</source>
        <translation>&amp;Godziny ciszy od</translation>
    </message>
    <message>
        <source>Quiet hours un&amp;til</source>
        <translation>Godziny ciszy &amp;do</translation>
    </message>
    <message>
        <source>Colou&amp;rs</source>
        <translation>&amp;Kolory</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;Język okna</translation>
    </message>
    <message>
        <source>The window speaks this language from the next start on.</source>
        <translation>Okno będzie w&#xa0;tym języku od następnego uruchomienia.</translation>
    </message>
</context>
<context>
    <name>ClientDetail</name>
    <message>
        <source>Client details</source>
        <translation>Szczegóły klienta</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>Nadpłata</translation>
    </message>
    <message>
        <source>Reminders rest</source>
        <translation>Przypomnienia wstrzymane</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się działo</translation>
    </message>
    <message>
        <source>Letters in {language}</source>
        <translation>Listy {language}</translation>
    </message>
    <message>
        <source>Follow-up: {policy}</source>
        <translation>Zasady przypomnień: {policy}</translation>
    </message>
    <message>
        <source>Never reminded</source>
        <translation>Bez przypomnień</translation>
    </message>
    <message>
        <source>Sent automatically</source>
        <translation>Wysyłane automatycznie</translation>
    </message>
    <message>
        <source>Invoice {number}</source>
        <translation>Faktura {number}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>termin {day}</translation>
    </message>
    <message>
        <source>never reminded, due {day}</source>
        <translation>bez przypomnień, termin {day}</translation>
    </message>
    <message>
        <source>Open: {amount}</source>
        <translation>Do zapłaty: {amount}</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Korekta</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Wpłata</translation>
    </message>
    <message>
        <source>Take back {amount} on account of {day}</source>
        <translation>Cofnij nadpłatę {amount} z&#xa0;{day}</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Cofnij…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>End: {hold}</source>
        <translation>Zakończ: {hold}</translation>
    </message>
    <message>
        <source>mail came back</source>
        <translation>poczta wróciła</translation>
    </message>
    <message>
        <source>Send reminder</source>
        <translation>Wyślij przypomnienie</translation>
    </message>
    <message>
        <source>Offer instalments…</source>
        <translation>Zaproponuj raty…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>Promise…</source>
        <translation>Zapisz obietnicę…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Wstrzymaj…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archiwizuj…</translation>
    </message>
</context>
<context>
    <name>ClientDialog</name>
    <message>
        <source>Add a client</source>
        <translation>Dodaj klienta</translation>
    </message>
    <message>
        <source>Edit {client}</source>
        <translation>Edytuj klienta {client}</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Dodaj klienta</translation>
    </message>
    <message>
        <source>Save client</source>
        <translation>Zapisz klienta</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Dodaj kontakt</translation>
    </message>
    <message>
        <source>Enter the name of the client.</source>
        <translation>Podaj nazwę klienta.</translation>
    </message>
    <message>
        <source>Enter a code of three letters, such as EUR.</source>
        <translation>Podaj trzyliterowy kod, na przykład EUR.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list.</source>
        <translation>Wybierz strefę czasową z&#xa0;listy.</translation>
    </message>
    <message>
        <source>Choose a country from the list.</source>
        <translation>Wybierz kraj z listy.</translation>
    </message>
    <message>
        <source>Formally</source>
        <translation>Formalnie</translation>
    </message>
    <message>
        <source>By first name</source>
        <translation>Po imieniu</translation>
    </message>
    <message>
        <source>Where you live</source>
        <translation>Tam, gdzie mieszkasz</translation>
    </message>
    <message>
        <source>The country you work in</source>
        <translation>Kraj, w którym pracujesz</translation>
    </message>
    <message>
        <source>The usual one: {policy}</source>
        <translation>Zwykłe: {policy}</translation>
    </message>
    <message>
        <source>Send automatically when every check is green</source>
        <translation>Wysyłaj automatycznie, gdy brak uwag</translation>
    </message>
    <message>
        <source>Never propose a reminder to this client</source>
        <translation>Nigdy nie proponuj przypomnień dla tego klienta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>&amp;Letters in</source>
        <translation>&amp;Listy</translation>
    </message>
    <message>
        <source>A&amp;ddressed</source>
        <translation>&amp;Zwracanie się</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Waluta</translation>
    </message>
    <message>
        <source>&amp;Tax number</source>
        <translation>Numer po&amp;datkowy</translation>
    </message>
    <message>
        <source>Postal &amp;address</source>
        <translation>&amp;Adres pocztowy</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Strefa czasowa</translation>
    </message>
    <message>
        <source>Optional: quiet hours are those of the client, and no day is over before it is over there.</source>
        <translation>Opcjonalnie: godziny ciszy liczą się według czasu klienta, a dzień nie kończy się, dopóki nie skończy się u klienta.</translation>
    </message>
    <message>
        <source>Optional: a step that falls on its weekends and holidays moves to the next working day, and nothing is sent by itself on them.</source>
        <translation>Opcjonalnie: krok, który przypada na weekend lub święto w tym kraju, przechodzi na następny dzień roboczy, a w takie dni nic nie jest wysyłane samo.</translation>
    </message>
    <message>
        <source>Co&amp;untry</source>
        <translation>&amp;Kraj</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>No&amp;tatka</translation>
    </message>
    <message>
        <source>For you only; never sent.</source>
        <translation>Tylko dla Ciebie; nigdy niewysyłana.</translation>
    </message>
    <message>
        <source>&amp;Follow-up</source>
        <translation>Zasad&amp;y przypomnień</translation>
    </message>
    <message>
        <source>Auto&amp;matic</source>
        <translation>Auto&amp;matycznie</translation>
    </message>
    <message>
        <source>Off: nothing goes out before you press Send. On: a scheduled run sends the proposed reminder by itself; whatever has an open question waits for you.</source>
        <translation>Wyłączone: bez Twojego kliknięcia nic nie wychodzi. Włączone: uruchomienie według harmonogramu samo wysyła proponowane przypomnienie; wszystko, co budzi pytania, czeka na Ciebie.</translation>
    </message>
    <message>
        <source>&amp;Reminders</source>
        <translation>P&amp;rzypomnienia</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
</context>
<context>
    <name>ClientWords</name>
    <message>
        <source>English</source>
        <translation>po angielsku</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>po rosyjsku</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>po polsku</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>po ukraińsku</translation>
    </message>
    <message>
        <source>German</source>
        <translation>po niemiecku</translation>
    </message>
    <message>
        <source>French</source>
        <translation>po francusku</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>po hiszpańsku</translation>
    </message>
    <message>
        <source>formal</source>
        <translation>formalnie</translation>
    </message>
    <message>
        <source>by first name</source>
        <translation>po imieniu</translation>
    </message>
    <message>
        <source>Gets reminders</source>
        <translation>Dostaje przypomnienia</translation>
    </message>
    <message>
        <source>Gets a copy</source>
        <translation>Dostaje kopię</translation>
    </message>
    <message>
        <source>Gets no mail</source>
        <translation>Nie dostaje poczty</translation>
    </message>
    <message>
        <source>The company as a whole</source>
        <translation>Cała firma</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>Kobieta</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>Mężczyzna</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>w&#xa0;terminie</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n&#xa0;dzień</numerusform>
            <numerusform>%n&#xa0;dni</numerusform>
            <numerusform>%n&#xa0;dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually pays %n day(s) late</source>
        <translation>
            <numerusform>Zwykle płaci %n&#xa0;dzień po terminie</numerusform>
            <numerusform>Zwykle płaci %n&#xa0;dni po terminie</numerusform>
            <numerusform>Zwykle płaci %n&#xa0;dni po terminie</numerusform>
        </translation>
    </message>
    <message>
        <source>Usually pays on time</source>
        <translation>Zwykle płaci w&#xa0;terminie</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n&#xa0;faktura</numerusform>
            <numerusform>%n&#xa0;faktury</numerusform>
            <numerusform>%n&#xa0;faktur</numerusform>
        </translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Sporna</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Obiecana zapłata</translation>
    </message>
    <message>
        <source>Paused until you end it</source>
        <translation>Pauza do odwołania</translation>
    </message>
    <message>
        <source>Disputed until {day}</source>
        <translation>Sporna do {day}</translation>
    </message>
    <message>
        <source>Promised to pay by {day}</source>
        <translation>Obiecana zapłata do {day}</translation>
    </message>
    <message>
        <source>Paused until {day}</source>
        <translation>Pauza do {day}</translation>
    </message>
    <message>
        <source>all invoices</source>
        <translation>wszystkie faktury</translation>
    </message>
    <message>
        <source>the instalment due {day}</source>
        <translation>rata z terminem {day}</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Add a client…</source>
        <translation>Dodaj klienta…</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Szukaj klientów</translation>
    </message>
    <message>
        <source>Client added.</source>
        <translation>Dodano klienta.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Do zapłaty</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Faktury</translation>
    </message>
    <message>
        <source>Usually late</source>
        <translation>Zwykle po terminie</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Ostatni kontakt</translation>
    </message>
    <message>
        <source>Letters in</source>
        <translation>Listy</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n&#xa0;klient</numerusform>
            <numerusform>%n&#xa0;klientów</numerusform>
            <numerusform>%n&#xa0;klientów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them owe(s) you money</source>
        <translation>
            <numerusform>%n&#xa0;z&#xa0;nich ma coś do zapłaty</numerusform>
            <numerusform>%n&#xa0;z&#xa0;nich mają coś do zapłaty</numerusform>
            <numerusform>%n&#xa0;z&#xa0;nich ma coś do zapłaty</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody owes you money</source>
        <translation>nikt nie ma nic do zapłaty</translation>
    </message>
    <message>
        <source>Names, tax numbers and addresses were searched; archived clients are left out.</source>
        <translation>Przeszukano nazwy, numery podatkowe i&#xa0;adresy, bez klientów zarchiwizowanych.</translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>Pokaż wszystkich klientów</translation>
    </message>
    <message>
        <source>No client fits</source>
        <translation>Żaden klient nie pasuje</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Nie ma jeszcze klientów</translation>
    </message>
    <message>
        <source>Add the first client by hand, or bring all of them along from a table.</source>
        <translation>Dodaj pierwszego klienta ręcznie albo wczytaj wszystkich z&#xa0;tabeli.</translation>
    </message>
    <message>
        <source>Add your first client…</source>
        <translation>Dodaj pierwszego klienta…</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importuj listę…</translation>
    </message>
    <message>
        <source>Client saved.</source>
        <translation>Zapisano klienta.</translation>
    </message>
    <message>
        <source>Archive {client}?</source>
        <translation>Zarchiwizować klienta {client}?</translation>
    </message>
    <message>
        <source>The client leaves the lists. Invoices, payments and messages stay in the ledger.</source>
        <translation>Klient znika z&#xa0;list. Faktury, wpłaty i&#xa0;wiadomości zostają w&#xa0;księdze.</translation>
    </message>
    <message>
        <source>Archive client</source>
        <translation>Archiwizuj klienta</translation>
    </message>
    <message>
        <source>Keep client</source>
        <translation>Zostaw klienta</translation>
    </message>
    <message>
        <source>{client} is archived.</source>
        <translation>Zarchiwizowano klienta {client}.</translation>
    </message>
    <message>
        <source>Promise noted: reminders rest.</source>
        <translation>Zapisano obietnicę: przypomnienia wstrzymane.</translation>
    </message>
    <message>
        <source>Paused: reminders rest.</source>
        <translation>Pauza: przypomnienia wstrzymane.</translation>
    </message>
    <message>
        <source>{amount} was taken back.</source>
        <translation>Cofnięto {amount}.</translation>
    </message>
    <message>
        <source>Reminders go on as usual.</source>
        <translation>Przypomnienia idą dalej jak zwykle.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>A message has not gone out yet</source>
        <translation>Jedna wiadomość jeszcze nie wyszła</translation>
    </message>
    <message>
        <source>It waits until the time to undo it is over. If you close now, it goes out at the next start.</source>
        <translation>Czeka, aż minie czas na cofnięcie. Jeśli zamkniesz teraz, wyjdzie przy następnym uruchomieniu.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are being sent</source>
        <translation>
            <numerusform>Wysyłana jest %n&#xa0;wiadomość</numerusform>
            <numerusform>Wysyłane są %n&#xa0;wiadomości</numerusform>
            <numerusform>Wysyłanych jest %n&#xa0;wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>If you close now, what has not left yet goes out at the next start. Where the server has not answered by then, Messages asks you whether the message arrived.</source>
        <translation>Jeśli zamkniesz teraz, to, co jeszcze nie wyszło, zostanie wysłane przy następnym uruchomieniu. Jeśli serwer nie zdąży odpowiedzieć, w Wiadomościach pojawi się pytanie, czy wiadomość dotarła.</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Zamknij teraz</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Poczekaj</translation>
    </message>
    <message>
        <source>The window closes in a moment: a message on its way is being ended.</source>
        <translation>Okno zaraz się zamknie: kończy się wysyłanie wiadomości.</translation>
    </message>
</context>
<context>
    <name>ComposeController</name>
    <message>
        <source>No program on this computer opened the PDF.</source>
        <translation>Żaden program na tym komputerze nie otworzył pliku PDF.</translation>
    </message>
    <message>
        <source>This letter was written on {day}, so its dates are no longer right. Open it anew.</source>
        <translation>Ten list powstał {day}, więc jego daty są już nieaktualne. Otwórz go na nowo.</translation>
    </message>
    <message>
        <source>No mail program opened the draft. Save it as a file and open it there.</source>
        <translation>Żaden program pocztowy nie otworzył szkicu. Zapisz go jako plik i&#xa0;otwórz go tam.</translation>
    </message>
    <message>
        <source>The message is saved as {name}.</source>
        <translation>Wiadomość zapisano jako {name}.</translation>
    </message>
    <message>
        <source>The message to {client} counts as sent.</source>
        <translation>Wiadomość do klienta {client} uznano za wysłaną.</translation>
    </message>
</context>
<context>
    <name>ComposeFoot</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save as .eml…</source>
        <translation>Zapisz jako .eml…</translation>
    </message>
    <message>
        <source>Open as draft in my mail program</source>
        <translation>Otwórz szkic w&#xa0;moim programie pocztowym</translation>
    </message>
    <message>
        <source>State of the message</source>
        <translation>Stan wiadomości</translation>
    </message>
</context>
<context>
    <name>ComposePanel</name>
    <message>
        <source>Being checked…</source>
        <translation>Trwa sprawdzanie…</translation>
    </message>
    <message>
        <source>Send without the PDF</source>
        <translation>Wyślij bez PDF</translation>
    </message>
    <message>
        <source>I looked at it: it is right</source>
        <translation>Plik obejrzany, wszystko się zgadza</translation>
    </message>
    <message>
        <source>Invoices, files and checks</source>
        <translation>Faktury, pliki i&#xa0;kontrole</translation>
    </message>
    <message>
        <source>In this letter</source>
        <translation>W&#xa0;tym liście</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Załączniki</translation>
    </message>
    <message>
        <source>Before it goes out</source>
        <translation>Przed wysłaniem</translation>
    </message>
</context>
<context>
    <name>ComposeWindow</name>
    <message>
        <source>There is nothing to preview yet: {reason}</source>
        <translation>Nie ma jeszcze czego pokazać: {reason}</translation>
    </message>
    <message>
        <source>Was the message sent?</source>
        <translation>Czy wiadomość została wysłana?</translation>
    </message>
    <message>
        <source>The draft is open in your mail program. When you have sent it from there, it counts as sent here.</source>
        <translation>Szkic jest otwarty w&#xa0;Twoim programie pocztowym. Gdy go stamtąd wyślesz, tutaj też będzie uznany za wysłany.</translation>
    </message>
    <message>
        <source>Yes, it was sent</source>
        <translation>Tak, wysłano</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Jeszcze nie</translation>
    </message>
    <message>
        <source>Close without sending?</source>
        <translation>Zamknąć bez wysyłania?</translation>
    </message>
    <message>
        <source>What you changed in the letter is not kept.</source>
        <translation>Zmiany w&#xa0;liście nie zostaną zachowane.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Pisz dalej</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Pisanie</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>Write or preview</source>
        <translation>Pisanie lub podgląd</translation>
    </message>
    <message>
        <source>Write the letter anew?</source>
        <translation>Napisać list od nowa?</translation>
    </message>
    <message>
        <source>Amounts and dates change with the invoices, so your own changes to the text are replaced.</source>
        <translation>Kwoty i&#xa0;daty zależą od faktur, więc nowy tekst zastąpi Twoje zmiany.</translation>
    </message>
    <message>
        <source>Write anew</source>
        <translation>Napisz od nowa</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>Zostaw mój tekst</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Zapisz wiadomość</translation>
    </message>
    <message>
        <source>Mail files (*.eml)</source>
        <translation>Pliki poczty (*.eml)</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Trwa sprawdzanie…</translation>
    </message>
    <message>
        <source>Look at the PDF that does not show number and amount, then tick that it is right.</source>
        <translation>Obejrzyj PDF, w&#xa0;którym nie widać numeru i&#xa0;kwoty, i&#xa0;zaznacz, że się zgadza.</translation>
    </message>
    <message>
        <source>Look at what the checks say, then tick that it is right.</source>
        <translation>Zobacz, co mówią kontrole, i zaznacz, że wszystko się zgadza.</translation>
    </message>
    <message>
        <source>Everything is checked. What you see in the preview is what goes out.</source>
        <translation>Wszystko sprawdzone. Wyjdzie dokładnie to, co widać w&#xa0;podglądzie.</translation>
    </message>
</context>
<context>
    <name>ComposeWords</name>
    <message>
        <source>Message to {client}</source>
        <translation>Wiadomość do klienta {client}</translation>
    </message>
    <message>
        <source>Send offer</source>
        <translation>Wyślij propozycję</translation>
    </message>
    <message>
        <source>Send thank-you</source>
        <translation>Wyślij podziękowanie</translation>
    </message>
    <message>
        <source>Send apology</source>
        <translation>Wyślij przeprosiny</translation>
    </message>
    <message>
        <source>Send notice</source>
        <translation>Wyślij powiadomienie</translation>
    </message>
    <message>
        <source>Send reminder</source>
        <translation>Wyślij przypomnienie</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more, see the checks)</source>
        <translation>
            <numerusform>(i&#xa0;jeszcze %n, zobacz kontrole)</numerusform>
            <numerusform>(i&#xa0;jeszcze %n, zobacz kontrole)</numerusform>
            <numerusform>(i&#xa0;jeszcze %n, zobacz kontrole)</numerusform>
        </translation>
    </message>
    <message>
        <source>The message could not be made. Look at the checks.</source>
        <translation>Nie udało się utworzyć wiadomości. Zobacz kontrole.</translation>
    </message>
    <message>
        <source>Offer of instalments</source>
        <translation>Propozycja rat</translation>
    </message>
    <message>
        <source>Thank-you for a payment</source>
        <translation>Podziękowanie za wpłatę</translation>
    </message>
    <message>
        <source>Apology for a message</source>
        <translation>Przeprosiny za wiadomość</translation>
    </message>
    <message>
        <source>Friendly notice before the due date</source>
        <translation>Uprzejme powiadomienie przed terminem</translation>
    </message>
    <message>
        <source>Notice on the due date</source>
        <translation>Powiadomienie w&#xa0;dniu terminu</translation>
    </message>
    <message>
        <source>First reminder</source>
        <translation>Pierwsze przypomnienie</translation>
    </message>
    <message>
        <source>Second reminder</source>
        <translation>Drugie przypomnienie</translation>
    </message>
    <message>
        <source>Final reminder</source>
        <translation>Ostatnie przypomnienie</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>po angielsku</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation>po rosyjsku</translation>
    </message>
    <message>
        <source>in Polish</source>
        <translation>po polsku</translation>
    </message>
    <message>
        <source>in Ukrainian</source>
        <translation>po ukraińsku</translation>
    </message>
    <message>
        <source>in German</source>
        <translation>po niemiecku</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>po francusku</translation>
    </message>
    <message>
        <source>in Spanish</source>
        <translation>po hiszpańsku</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Contact {number}</source>
        <translation>Kontakt {number}</translation>
    </message>
    <message>
        <source>Remove contact {number}</source>
        <translation>Usuń kontakt {number}</translation>
    </message>
    <message>
        <source>Contact {number}: {field}</source>
        <translation>Kontakt {number}: {field}</translation>
    </message>
    <message>
        <source>An address looks like name@company.com.</source>
        <translation>Adres wygląda tak: nazwa@firma.com.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i&#xa0;nazwisko</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Salutation for</source>
        <translation>Powitanie dla</translation>
    </message>
    <message>
        <source>Own salutation</source>
        <translation>Własne powitanie</translation>
    </message>
    <message>
        <source>Mail to this address came back.</source>
        <translation>Poczta na ten adres wróciła.</translation>
    </message>
    <message>
        <source>Used as written, for example: Dear Ms Kowalska,</source>
        <translation>Użyte dosłownie, na przykład: Szanowna Pani Anno,</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correct what is recorded of the letter to {client}</source>
        <translation>Popraw zapis o liście do {client}</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Zachowaj notatkę</translation>
    </message>
    <message>
        <source>The record stays as it is. Your note stands beside it in the history.</source>
        <translation>Zapis pozostaje bez zmian. Twoja notatka będzie obok niego w historii.</translation>
    </message>
    <message>
        <source>For example: posted a day later, or another tracking number.</source>
        <translation>Na przykład: nadano dzień później albo inny numer przesyłki.</translation>
    </message>
    <message>
        <source>&amp;What is right</source>
        <translation>&amp;Jak jest poprawnie</translation>
    </message>
    <message>
        <source>Say in a few words what is right.</source>
        <translation>Napisz w kilku słowach, jak jest poprawnie.</translation>
    </message>
</context>
<context>
    <name>CreditNoteDialog</name>
    <message>
        <source>Credit note for {number}</source>
        <translation>Korekta do {number}</translation>
    </message>
    <message>
        <source>Enter credit note</source>
        <translation>Zapisz korektę</translation>
    </message>
    <message>
        <source>{client} owes {amount} on this invoice.</source>
        <translation>Klient {client} ma za tę fakturę do zapłaty {amount}.</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Numer</translation>
    </message>
    <message>
        <source>&amp;Issued on</source>
        <translation>&amp;Data wystawienia</translation>
    </message>
    <message>
        <source>{amount} writes off all that is open.</source>
        <translation>{amount} spisze całą pozostałą kwotę.</translation>
    </message>
    <message>
        <source>&amp;Amount in {currency}</source>
        <translation>&amp;Kwota ({currency})</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Powód</translation>
    </message>
    <message>
        <source>Enter the number of the credit note.</source>
        <translation>Podaj numer korekty.</translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation>Podaj kwotę większą od zera.</translation>
    </message>
    <message>
        <source>Only {amount} is open.</source>
        <translation>Do zapłaty jest tylko {amount}.</translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>Show client</source>
        <translation>Pokaż klienta</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Przenieś…</translation>
    </message>
    <message>
        <source>Steps of the day</source>
        <translation>Kroki tego dnia</translation>
    </message>
    <message>
        <source>Show client {client}</source>
        <translation>Pokaż klienta {client}</translation>
    </message>
</context>
<context>
    <name>DaysOffDialog</name>
    <message>
        <source>Days off</source>
        <translation>Dni wolne</translation>
    </message>
    <message>
        <source>Add days off</source>
        <translation>Dodaj dni wolne</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>Pi&amp;erwszy dzień</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Ostatni dzień</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>Optional, such as “Summer holidays”.</source>
        <translation>Opcjonalnie, na przykład „Urlop letni”.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Ostatni dzień jest przed pierwszym.</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Offer instalments…</source>
        <translation>Zaproponuj raty…</translation>
    </message>
    <message>
        <source>Call or text…</source>
        <translation>Zadzwoń lub napisz…</translation>
    </message>
    <message>
        <source>Offer instalments to {client}</source>
        <translation>Zaproponuj raty klientowi {client}</translation>
    </message>
    <message>
        <source>Call or text {client}</source>
        <translation>Zadzwoń lub napisz: {client}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>termin {day}</translation>
    </message>
    <message>
        <source>Before it goes out</source>
        <translation>Przed wysłaniem</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>is this proposed</comment>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się działo</translation>
    </message>
    <message>
        <source>never reminded, due {day}</source>
        <translation>bez przypomnień, termin {day}</translation>
    </message>
    <message>
        <source>formal</source>
        <translation>formalnie</translation>
    </message>
    <message>
        <source>informal</source>
        <translation>po imieniu</translation>
    </message>
    <message>
        <source>English</source>
        <translation>po angielsku</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>po rosyjsku</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>po polsku</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>po ukraińsku</translation>
    </message>
    <message>
        <source>German</source>
        <translation>po niemiecku</translation>
    </message>
    <message>
        <source>French</source>
        <translation>po francusku</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>po hiszpańsku</translation>
    </message>
    <message>
        <source>Letters in {language}</source>
        <translation>Listy {language}</translation>
    </message>
    <message numerus="yes">
        <source>usually pays %n day(s) late</source>
        <translation>
            <numerusform>zwykle płaci %n&#xa0;dzień po terminie</numerusform>
            <numerusform>zwykle płaci %n&#xa0;dni po terminie</numerusform>
            <numerusform>zwykle płaci %n&#xa0;dni po terminie</numerusform>
        </translation>
    </message>
    <message>
        <source>usually pays on time</source>
        <translation>zwykle płaci w&#xa0;terminie</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n&#xa0;faktura</numerusform>
            <numerusform>%n&#xa0;faktury</numerusform>
            <numerusform>%n&#xa0;faktur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisputeDialog</name>
    <message>
        <source>{number} is disputed</source>
        <translation>Faktura {number} jest sporna</translation>
    </message>
    <message>
        <source>Note dispute</source>
        <translation>Zapisz spór</translation>
    </message>
    <message>
        <source>The invoice stays in the totals and out of the letters while the dispute lasts.</source>
        <translation>Dopóki trwa spór, faktura zostaje w&#xa0;sumach, ale nie trafia do listów.</translation>
    </message>
    <message>
        <source>&amp;What is disputed</source>
        <translation>&amp;Co jest sporne</translation>
    </message>
    <message>
        <source>&amp;Covers</source>
        <translation>&amp;Obejmuje</translation>
    </message>
    <message>
        <source>Say in a few words what the client objects to.</source>
        <translation>Napisz w&#xa0;kilku słowach, co kwestionuje klient.</translation>
    </message>
</context>
<context>
    <name>EndPlanDialog</name>
    <message>
        <source>Take back the offer to {client}</source>
        <translation>Wycofaj propozycję dla klienta {client}</translation>
    </message>
    <message>
        <source>End the plan with {client}</source>
        <translation>Zakończ plan rat z&#xa0;klientem {client}</translation>
    </message>
    <message>
        <source>Take the offer back</source>
        <translation>Wycofaj propozycję</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>Zakończ plan</translation>
    </message>
    <message>
        <source>The invoices count by their own due dates again, and reminders are proposed for them.</source>
        <translation>Dla faktur znów liczą się ich własne terminy i&#xa0;wracają propozycje przypomnień.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Powód</translation>
    </message>
    <message>
        <source>Optional: shown to you, never to the client.</source>
        <translation>Opcjonalnie: tylko dla Ciebie, klient tego nie zobaczy.</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>ExceptionDialog</name>
    <message>
        <source>Follow-up of invoice {number}</source>
        <translation>Przypomnienia o fakturze {number}</translation>
    </message>
    <message>
        <source>Save exception</source>
        <translation>Zapisz wyjątek</translation>
    </message>
    <message>
        <source>As its client: {policy}</source>
        <translation>Jak u klienta: {policy}</translation>
    </message>
    <message>
        <source>Never remind about this invoice</source>
        <translation>Nigdy nie przypominaj o tej fakturze</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>&amp;Zasady</translation>
    </message>
    <message>
        <source>&amp;Reminders</source>
        <translation>P&amp;rzypomnienia</translation>
    </message>
    <message>
        <source>It stays in the totals and out of every letter; waiting messages about it are withdrawn.</source>
        <translation>Faktura zostaje w sumach, ale nie trafia do listów; czekające wiadomości o niej są wycofywane.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find a client, invoice or action</source>
        <translation>Znajdź klienta, fakturę lub czynność</translation>
    </message>
    <message>
        <source>Arrows choose, Return goes there, Escape closes.</source>
        <translation>Strzałki wybierają, Enter przechodzi, Esc zamyka.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Znajdź</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Znaleziono</translation>
    </message>
    <message>
        <source>Nothing found. Try a part of the name or number.</source>
        <translation>Nic nie znaleziono. Spróbuj części nazwy lub numeru.</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Before it goes out</source>
        <translation>Przed wysłaniem</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Fine</source>
        <translation>W&#xa0;porządku</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Zwróć uwagę</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Blokuje wysłanie</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) since the last message</source>
        <translation>
            <numerusform>%n&#xa0;dzień od ostatniej wiadomości</numerusform>
            <numerusform>%n&#xa0;dni od ostatniej wiadomości</numerusform>
            <numerusform>%n&#xa0;dni od ostatniej wiadomości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n day(s) since the last message</source>
        <translation>
            <numerusform>Dopiero %n&#xa0;dzień od ostatniej wiadomości</numerusform>
            <numerusform>Dopiero %n&#xa0;dni od ostatniej wiadomości</numerusform>
            <numerusform>Dopiero %n&#xa0;dni od ostatniej wiadomości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bank data is %n day(s) old</source>
        <translation>
            <numerusform>Dane z&#xa0;banku sprzed %n&#xa0;dnia</numerusform>
            <numerusform>Dane z&#xa0;banku sprzed %n&#xa0;dni</numerusform>
            <numerusform>Dane z&#xa0;banku sprzed %n&#xa0;dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s) attached, unchanged</source>
        <translation>
            <numerusform>Załączono %n&#xa0;PDF, bez zmian</numerusform>
            <numerusform>Załączono %n&#xa0;pliki PDF, bez zmian</numerusform>
            <numerusform>Załączono %n&#xa0;plików PDF, bez zmian</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpControl</name>
    <message>
        <source>The usual policy is now {policy}.</source>
        <translation>Zwykłe zasady to teraz: {policy}.</translation>
    </message>
    <message>
        <source>{policy}, my own</source>
        <translation>{policy}, własne</translation>
    </message>
    <message>
        <source>The policy “{policy}” is saved.</source>
        <translation>Zasady „{policy}” są zapisane.</translation>
    </message>
    <message>
        <source>Delete the policy “{policy}”?</source>
        <translation>Usunąć zasady „{policy}”?</translation>
    </message>
    <message>
        <source>Nobody can follow it any more. What was sent by it stays in the history.</source>
        <translation>Nie będzie można ich już wybrać. To, co według nich wysłano, zostaje w historii.</translation>
    </message>
    <message>
        <source>Delete policy</source>
        <translation>Usuń zasady</translation>
    </message>
    <message>
        <source>Keep policy</source>
        <translation>Zostaw zasady</translation>
    </message>
    <message>
        <source>The policy “{policy}” is deleted.</source>
        <translation>Zasady „{policy}” są usunięte.</translation>
    </message>
    <message>
        <source>Looking up the holidays…</source>
        <translation>Szukam świąt…</translation>
    </message>
    <message>
        <source>The country is saved.</source>
        <translation>Kraj jest zapisany.</translation>
    </message>
    <message>
        <source>The time zone is saved.</source>
        <translation>Strefa czasowa została zapisana.</translation>
    </message>
    <message>
        <source>The days off are saved.</source>
        <translation>Dni wolne są zapisane.</translation>
    </message>
    <message>
        <source>The days off are removed.</source>
        <translation>Dni wolne są usunięte.</translation>
    </message>
</context>
<context>
    <name>FollowUpSection</name>
    <message>
        <source>Follow-up</source>
        <translation>Zasady przypomnień</translation>
    </message>
    <message>
        <source>No country: Monday to Friday</source>
        <translation>Bez kraju: od poniedziałku do piątku</translation>
    </message>
    <message>
        <source>Wherever this computer is</source>
        <translation>Tam, gdzie jest ten komputer</translation>
    </message>
    <message>
        <source>Add days off…</source>
        <translation>Dodaj dni wolne…</translation>
    </message>
    <message>
        <source>The policy chosen here is the usual one: every client follows it, unless you choose another one for a client or an invoice.</source>
        <translation>Wybrane tu zasady są zwykłe: obowiązują każdego klienta, jeśli dla klienta lub faktury nie wybierzesz innych.</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Dni robocze</translation>
    </message>
    <message>
        <source>Its holidays and weekends count for clients that have no country of their own.</source>
        <translation>Tamtejsze święta i dni wolne dotyczą klientów, którzy nie mają własnego kraju.</translation>
    </message>
    <message>
        <source>Country you &amp;work in</source>
        <translation>Kraj, &amp;w którym pracujesz</translation>
    </message>
    <message>
        <source>Clients without a time zone of their own live here; when you travel, nobody is reminded a day early.</source>
        <translation>Dotyczy klientów, którzy nie mają własnej strefy czasowej: gdy podróżujesz, nikt nie dostanie przypomnienia o&#xa0;dzień za wcześnie.</translation>
    </message>
    <message>
        <source>Time &amp;zone at home</source>
        <translation>Strefa c&amp;zasowa w&#xa0;domu</translation>
    </message>
    <message>
        <source>Your days off</source>
        <translation>Twoje dni wolne</translation>
    </message>
    <message>
        <source>Usual: {policy}</source>
        <translation>Zwykłe: {policy}</translation>
    </message>
    <message numerus="yes">
        <source>Chosen for %n client(s).</source>
        <translation>
            <numerusform>Wybrane dla %n&#xa0;klienta.</numerusform>
            <numerusform>Wybrane dla %n&#xa0;klientów.</numerusform>
            <numerusform>Wybrane dla %n&#xa0;klientów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chosen for %n open invoice(s).</source>
        <translation>
            <numerusform>Wybrane dla %n&#xa0;otwartej faktury.</numerusform>
            <numerusform>Wybrane dla %n&#xa0;otwartych faktur.</numerusform>
            <numerusform>Wybrane dla %n&#xa0;otwartych faktur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a copy and edit…</source>
        <translation>Skopiuj i edytuj…</translation>
    </message>
    <message>
        <source>Make a copy and edit: {policy}</source>
        <translation>Skopiuj i edytuj: {policy}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>Edit {policy}</source>
        <translation>Edytuj: {policy}</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Delete {policy}</source>
        <translation>Usuń: {policy}</translation>
    </message>
    <message>
        <source>Choose a country from the list.</source>
        <translation>Wybierz kraj z listy.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list.</source>
        <translation>Wybierz strefę czasową z&#xa0;listy.</translation>
    </message>
    <message>
        <source>None. On a day off nothing new is proposed.</source>
        <translation>Brak. W dniu wolnym nic nowego nie jest proponowane.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove days off {days}</source>
        <translation>Usuń dni wolne: {days}</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>On the list of Today</source>
        <translation>Na liście strony „Dzisiaj”</translation>
    </message>
    <message>
        <source>On the list of Invoices</source>
        <translation>Na liście faktur</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>The next field or button</source>
        <translation>Następne pole lub przycisk</translation>
    </message>
    <message>
        <source>Up and down a list, left and right among filters</source>
        <translation>W górę i w dół listy, w lewo i w prawo po filtrach</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Strzałki</translation>
    </message>
    <message>
        <source>Close what is open, empty the search</source>
        <translation>Zamknij to, co otwarte; wyczyść wyszukiwanie</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Wszędzie</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>About Freelance Pay</source>
        <translation>O programie Freelance Pay</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Wersja {version}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Nothing in it is legal advice.</source>
        <translation>Wolne oprogramowanie na licencji MIT. Nic w nim nie jest poradą prawną.</translation>
    </message>
    <message>
        <source>Your ledger</source>
        <translation>Twoja księga</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Made with the work of others</source>
        <translation>Z wykorzystaniem pracy innych</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Księga</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Okno</translation>
    </message>
    <message>
        <source>Help and end</source>
        <translation>Pomoc i zakończenie</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tematy</translation>
    </message>
    <message>
        <source>Text of the help</source>
        <translation>Tekst pomocy</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>About Freelance Pay</source>
        <translation>O programie Freelance Pay</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>Reading {name}…</source>
        <translation>Wczytywanie: {name}…</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) imported. Nothing was sent.</source>
        <translation>
            <numerusform>Zaimportowano %n&#xa0;fakturę. Nic nie wysłano.</numerusform>
            <numerusform>Zaimportowano %n&#xa0;faktury. Nic nie wysłano.</numerusform>
            <numerusform>Zaimportowano %n&#xa0;faktur. Nic nie wysłano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importowanie…</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s) attached.</source>
        <translation>
            <numerusform>Załączono %n&#xa0;plik PDF.</numerusform>
            <numerusform>Załączono %n&#xa0;pliki PDF.</numerusform>
            <numerusform>Załączono %n&#xa0;plików PDF.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a list or PDFs</source>
        <translation>Import listy lub plików PDF</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Inny plik…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>Drop a list or a folder of PDFs here</source>
        <translation>Upuść tu listę albo folder z&#xa0;plikami PDF</translation>
    </message>
    <message>
        <source>A CSV or XLSX file of clients and invoices, as another program writes it; or a folder with the PDFs of your invoices. You see everything before it is kept, and importing never sends anything.</source>
        <translation>Plik CSV lub XLSX z&#xa0;klientami i&#xa0;fakturami z&#xa0;innego programu albo folder z&#xa0;fakturami w&#xa0;PDF. Zobaczysz wszystko przed zapisaniem, a&#xa0;import nigdy niczego nie wysyła.</translation>
    </message>
    <message>
        <source>Choose a list…</source>
        <translation>Wybierz listę…</translation>
    </message>
    <message>
        <source>Choose a folder of PDFs…</source>
        <translation>Wybierz folder z&#xa0;PDF…</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n&#xa0;klient</numerusform>
            <numerusform>%n&#xa0;klientów</numerusform>
            <numerusform>%n&#xa0;klientów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n&#xa0;faktura</numerusform>
            <numerusform>%n&#xa0;faktury</numerusform>
            <numerusform>%n&#xa0;faktur</numerusform>
        </translation>
    </message>
    <message>
        <source>{invoices} and {clients} are in your ledger</source>
        <translation>W&#xa0;księdze: {invoices}, {clients}</translation>
    </message>
    <message>
        <source>Nothing was sent. If you have the invoices as PDFs, attach them now: reminders take them along.</source>
        <translation>Nic nie wysłano. Jeśli masz faktury w&#xa0;PDF, załącz je teraz: dołączymy je do przypomnień.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Wybierz listę</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Listy (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Choose a folder of PDFs</source>
        <translation>Wybierz folder z&#xa0;PDF</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>W&#xa0;toku</translation>
    </message>
    <message numerus="yes">
        <source>Import %n client(s)</source>
        <translation>
            <numerusform>Importuj %n&#xa0;klienta</numerusform>
            <numerusform>Importuj %n&#xa0;klientów</numerusform>
            <numerusform>Importuj %n&#xa0;klientów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n invoice(s)</source>
        <translation>
            <numerusform>Importuj %n&#xa0;fakturę</numerusform>
            <numerusform>Importuj %n&#xa0;faktury</numerusform>
            <numerusform>Importuj %n&#xa0;faktur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leave %n line(s) behind</source>
        <translation>
            <numerusform>pomiń %n&#xa0;wiersz</numerusform>
            <numerusform>pomiń %n&#xa0;wiersze</numerusform>
            <numerusform>pomiń %n&#xa0;wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>columns as last time</source>
        <translation>kolumny jak ostatnio</translation>
    </message>
</context>
<context>
    <name>ImportOptions</name>
    <message>
        <source>above the entries</source>
        <translation>nad pozycjami</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>brak w&#xa0;pliku</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>najpierw dzień</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>najpierw miesiąc</translation>
    </message>
    <message>
        <source>more than a thousand</source>
        <translation>ponad tysiąc</translation>
    </message>
    <message>
        <source>decimal point: 1,234.56</source>
        <translation>kropka dziesiętna: 1,234.56</translation>
    </message>
    <message>
        <source>decimal comma: 1.234,56</source>
        <translation>przecinek dziesiętny: 1.234,56</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>Names of the columns</source>
        <translation>Nazwy kolumn</translation>
    </message>
    <message>
        <source>Currency where none is told</source>
        <translation>Waluta, jeśli jej nie podano</translation>
    </message>
    <message>
        <source>Days to pay where none are told</source>
        <translation>Dni na zapłatę, jeśli ich nie podano</translation>
    </message>
    <message>
        <source>Dates such as 03/04/2026</source>
        <translation>Daty takie jak 03/04/2026</translation>
    </message>
    <message>
        <source>Amounts such as 1.234</source>
        <translation>Kwoty takie jak 1.234</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message numerus="yes">
        <source>%n line(s) cannot come in:</source>
        <translation>
            <numerusform>Nie da się wczytać %n&#xa0;wiersza:</numerusform>
            <numerusform>Nie da się wczytać %n&#xa0;wierszy:</numerusform>
            <numerusform>Nie da się wczytać %n&#xa0;wierszy:</numerusform>
        </translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Co jest nowe</translation>
    </message>
    <message>
        <source>What is left as it is</source>
        <translation>Co zostaje bez zmian</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation>Co przeszkadza</translation>
    </message>
    <message>
        <source>Lines with errors</source>
        <translation>Wiersze z&#xa0;błędami</translation>
    </message>
    <message>
        <source>Say which column holds: {columns}</source>
        <translation>Wskaż kolumnę dla: {columns}</translation>
    </message>
    <message>
        <source>Nothing in this file is new.</source>
        <translation>W&#xa0;tym pliku nie ma nic nowego.</translation>
    </message>
    <message numerus="yes">
        <source>%n new client(s)</source>
        <translation>
            <numerusform>%n&#xa0;nowy klient</numerusform>
            <numerusform>%n&#xa0;nowych klientów</numerusform>
            <numerusform>%n&#xa0;nowych klientów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new invoice(s)</source>
        <translation>
            <numerusform>%n&#xa0;nowa faktura</numerusform>
            <numerusform>%n&#xa0;nowe faktury</numerusform>
            <numerusform>%n&#xa0;nowych faktur</numerusform>
        </translation>
    </message>
    <message>
        <source>in all {total}, of which {open} open</source>
        <translation>razem {total}, w&#xa0;tym do zapłaty {open}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are there already and stay as they are.</source>
        <translation>
            <numerusform>%n&#xa0;wiersz już jest w&#xa0;księdze i&#xa0;zostaje bez zmian.</numerusform>
            <numerusform>%n&#xa0;wiersze już są w&#xa0;księdze i&#xa0;zostają bez zmian.</numerusform>
            <numerusform>%n&#xa0;wierszy już jest w&#xa0;księdze i&#xa0;zostaje bez zmian.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i&#xa0;jeszcze %n</numerusform>
            <numerusform>i&#xa0;jeszcze %n</numerusform>
            <numerusform>i&#xa0;jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>not understood</source>
        <translation>nierozpoznane</translation>
    </message>
    <message>
        <source>Line {line}{column}: </source>
        <translation>Wiersz {line}{column}: </translation>
    </message>
    <message>
        <source>there is no client: no name, tax number or e-mail address.</source>
        <translation>brak klienta: ani nazwy, ani numeru podatkowego, ani adresu e-mail.</translation>
    </message>
    <message>
        <source>there is no invoice number.</source>
        <translation>brak numeru faktury.</translation>
    </message>
    <message>
        <source>there is no invoice date.</source>
        <translation>brak daty faktury.</translation>
    </message>
    <message>
        <source>there is neither a due date nor a number of days to pay.</source>
        <translation>brak terminu płatności i&#xa0;liczby dni na zapłatę.</translation>
    </message>
    <message>
        <source>there is no total.</source>
        <translation>brak kwoty brutto.</translation>
    </message>
    <message>
        <source>there is no currency; choose one for the whole file.</source>
        <translation>brak waluty; wybierz jedną dla całego pliku.</translation>
    </message>
    <message>
        <source>a part is paid, but the line does not tell how much.</source>
        <translation>część jest zapłacona, ale wiersz nie mówi ile.</translation>
    </message>
    <message>
        <source>“{value}” is not a date from 1990 to 2099.</source>
        <translation>„{value}” nie jest datą z&#xa0;lat 1990–2099.</translation>
    </message>
    <message>
        <source>the invoice date {value} is still to come; an invoice comes in once it is issued.</source>
        <translation>data faktury {value} jeszcze nie nadeszła; fakturę można wprowadzić, gdy jest wystawiona.</translation>
    </message>
    <message>
        <source>the day of payment {value} is still to come.</source>
        <translation>dzień zapłaty {value} jeszcze nie nadszedł.</translation>
    </message>
    <message>
        <source>“{value}” is not an amount.</source>
        <translation>„{value}” nie jest kwotą.</translation>
    </message>
    <message>
        <source>“{value}” is not a currency.</source>
        <translation>„{value}” nie jest walutą.</translation>
    </message>
    <message>
        <source>“{value}” is not a plain e-mail address.</source>
        <translation>„{value}” nie jest zwykłym adresem e-mail.</translation>
    </message>
    <message>
        <source>“{value}” is not a number of days from 0 to 365.</source>
        <translation>„{value}” nie jest liczbą dni od 0 do 365.</translation>
    </message>
    <message>
        <source>the text holds an invisible control character.</source>
        <translation>tekst zawiera niewidoczny znak sterujący.</translation>
    </message>
    <message>
        <source>“{value}” holds a character that is lost in the file.</source>
        <translation>„{value}” zawiera znak, którego nie da się odczytać z&#xa0;pliku.</translation>
    </message>
    <message>
        <source>the text is longer than {fact} characters.</source>
        <translation>tekst jest dłuższy niż {fact} znaków.</translation>
    </message>
    <message>
        <source>“{value}” has more decimals than {fact} has.</source>
        <translation>„{value}” ma więcej miejsc po przecinku niż {fact}.</translation>
    </message>
    <message>
        <source>the line speaks of two currencies: {fact}.</source>
        <translation>wiersz wymienia dwie waluty: {fact}.</translation>
    </message>
    <message>
        <source>net and VAT make {fact}, but the total is {value}; without the VAT column it fits.</source>
        <translation>netto i&#xa0;VAT dają {fact}, a&#xa0;brutto to {value}; bez kolumny VAT wszystko się zgadza.</translation>
    </message>
    <message>
        <source>the total is negative: enter a credit note by hand, at its invoice.</source>
        <translation>kwota brutto jest ujemna: wpisz korektę ręcznie, przy jej fakturze.</translation>
    </message>
    <message>
        <source>“{value}” is negative.</source>
        <translation>„{value}” jest ujemne.</translation>
    </message>
    <message>
        <source>the due date {value} is before the invoice date {fact}.</source>
        <translation>termin płatności {value} jest wcześniejszy niż data faktury {fact}.</translation>
    </message>
    <message>
        <source>more is paid or open ({value}) than the total of {fact}.</source>
        <translation>wpłacono lub zostało do zapłaty więcej ({value}) niż kwota brutto {fact}.</translation>
    </message>
    <message>
        <source>what is paid and what is open do not make the total: {fact}.</source>
        <translation>kwota wpłacona i pozostała nie dają razem sumy: {fact}.</translation>
    </message>
    <message>
        <source>the status says that all is paid, but the amounts do not.</source>
        <translation>według stanu wszystko zapłacono, a według kwot nie.</translation>
    </message>
    <message>
        <source>there is a day of payment, but nothing is paid.</source>
        <translation>jest dzień wpłaty, ale nic nie wpłacono.</translation>
    </message>
    <message>
        <source>there is a day of payment, but the status says that nothing is paid.</source>
        <translation>jest dzień wpłaty, ale według stanu nic nie zapłacono.</translation>
    </message>
    <message>
        <source>line {fact} has the same number and client with another date or total.</source>
        <translation>wiersz {fact} ma ten sam numer i&#xa0;klienta, ale inną datę lub kwotę brutto.</translation>
    </message>
    <message>
        <source>the same invoice is there already under the client “{fact}”.</source>
        <translation>ta sama faktura jest już u&#xa0;klienta „{fact}”.</translation>
    </message>
</context>
<context>
    <name>InstalmentController</name>
    <message>
        <source>The plan with {client} runs.</source>
        <translation>Plan rat z&#xa0;klientem {client} ruszył.</translation>
    </message>
    <message>
        <source>The offer to {client} is taken back.</source>
        <translation>Wycofano propozycję dla klienta {client}.</translation>
    </message>
    <message>
        <source>The plan with {client} ended.</source>
        <translation>Zakończono plan rat z&#xa0;klientem {client}.</translation>
    </message>
    <message>
        <source>{client} has no open invoice that is in no plan yet.</source>
        <translation>Każda faktura klienta {client} jest już zapłacona albo w&#xa0;planie rat.</translation>
    </message>
</context>
<context>
    <name>InstalmentDialog</name>
    <message>
        <source>Offer instalments to {client}</source>
        <translation>Zaproponuj raty klientowi {client}</translation>
    </message>
    <message>
        <source>Write the offer…</source>
        <translation>Napisz propozycję…</translation>
    </message>
    <message>
        <source>Put it on the last part</source>
        <translation>Dolicz do ostatniej raty</translation>
    </message>
    <message>
        <source>You see the letter with the offer before anything is sent.</source>
        <translation>Zanim cokolwiek wyjdzie, zobaczysz list z&#xa0;propozycją.</translation>
    </message>
    <message>
        <source>&amp;Parts</source>
        <translation>&amp;Liczba rat</translation>
    </message>
    <message>
        <source>&amp;First one due on</source>
        <translation>&amp;Pierwsza rata do</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>&amp;Jak często</translation>
    </message>
    <message>
        <source>Sum of the instalments</source>
        <translation>Suma rat</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>termin {day}</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Co tydzień</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Co dwa tygodnie</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Co miesiąc</translation>
    </message>
    <message>
        <source>{amount} cannot be paid in that many parts.</source>
        <translation>Kwoty {amount} nie da się podzielić na tyle rat.</translation>
    </message>
    <message>
        <source>Instalment {number}: {problem}</source>
        <translation>Rata {number}: {problem}</translation>
    </message>
    <message>
        <source>Adds up to {amount}.</source>
        <translation>Razem daje {amount}.</translation>
    </message>
    <message>
        <source>The first instalment is due in the past.</source>
        <translation>Termin pierwszej raty już minął.</translation>
    </message>
    <message>
        <source>{amount} missing.</source>
        <translation>Brakuje {amount}.</translation>
    </message>
    <message>
        <source>{amount} too much.</source>
        <translation>O&#xa0;{amount} za dużo.</translation>
    </message>
    <message>
        <source>Instalment {number} must be above zero.</source>
        <translation>Rata {number} musi być większa od zera.</translation>
    </message>
    <message>
        <source>Instalment {number} must be due after the one before it.</source>
        <translation>Termin raty {number} musi być późniejszy niż poprzedniej.</translation>
    </message>
</context>
<context>
    <name>InstalmentRows</name>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Raty</translation>
    </message>
    <message>
        <source>Instalment {number} is due on</source>
        <translation>Termin raty {number}</translation>
    </message>
    <message>
        <source>Amount of instalment {number}</source>
        <translation>Kwota raty {number}</translation>
    </message>
</context>
<context>
    <name>InvoiceActions</name>
    <message>
        <source>Record a payment…</source>
        <translation>Zapisz wpłatę…</translation>
    </message>
    <message>
        <source>Send reminder</source>
        <translation>Wyślij przypomnienie</translation>
    </message>
    <message>
        <source>Offer instalments…</source>
        <translation>Zaproponuj raty…</translation>
    </message>
    <message>
        <source>Promise…</source>
        <translation>Zapisz obietnicę…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Wstrzymaj…</translation>
    </message>
    <message>
        <source>Dispute…</source>
        <translation>Zapisz spór…</translation>
    </message>
    <message>
        <source>Follow-up exception…</source>
        <translation>Wyjątek od zasad…</translation>
    </message>
    <message>
        <source>Credit note…</source>
        <translation>Zapisz korektę…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>Cancel invoice…</source>
        <translation>Anuluj fakturę…</translation>
    </message>
    <message>
        <source>Reopen invoice…</source>
        <translation>Przywróć fakturę…</translation>
    </message>
</context>
<context>
    <name>InvoiceAmounts</name>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Waluta</translation>
    </message>
    <message>
        <source>&amp;Net</source>
        <translation>Kwota n&amp;etto</translation>
    </message>
    <message>
        <source>VAT &amp;rate</source>
        <translation>&amp;Stawka VAT</translation>
    </message>
    <message>
        <source>&amp;VAT</source>
        <translation>Kwota &amp;VAT</translation>
    </message>
    <message>
        <source>&amp;Gross, to be paid</source>
        <translation>Kwota &amp;brutto, do zapłaty</translation>
    </message>
    <message>
        <source>Use three letters such as EUR, PLN or RUB.</source>
        <translation>Użyj trzech liter, na przykład EUR, PLN lub RUB.</translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation>Podaj kwotę większą od zera.</translation>
    </message>
    <message>
        <source>Net and VAT do not make this amount. Correct one of the three.</source>
        <translation>Netto i&#xa0;VAT nie dają tej kwoty. Popraw jedną z&#xa0;trzech.</translation>
    </message>
</context>
<context>
    <name>InvoiceColumns</name>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Wystawiona</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Dni po terminie</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Do zapłaty</translation>
    </message>
    <message>
        <source>{status}; never reminded</source>
        <translation>{status}; bez przypomnień</translation>
    </message>
    <message>
        <source>{status}; it follows a policy of its own</source>
        <translation>{status}; faktura ma własne zasady przypomnień</translation>
    </message>
    <message>
        <source>Next instalment on {day}; the invoice itself was due on {due}.</source>
        <translation>Następna rata {day}; termin samej faktury to {due}.</translation>
    </message>
</context>
<context>
    <name>InvoiceDetailLoader</name>
    <message>
        <source>Select an invoice to see everything about it.</source>
        <translation>Zaznacz fakturę, aby zobaczyć o&#xa0;niej wszystko.</translation>
    </message>
</context>
<context>
    <name>InvoiceDetailPanel</name>
    <message>
        <source>Back to the list</source>
        <translation>Wróć do listy</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Więcej…</translation>
    </message>
    <message>
        <source>Details of the invoice</source>
        <translation>Szczegóły faktury</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Wstrzymane</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Pieniądze</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się działo</translation>
    </message>
    <message>
        <source>Show client {client}</source>
        <translation>Pokaż klienta {client}</translation>
    </message>
</context>
<context>
    <name>InvoiceDialog</name>
    <message>
        <source>Add an invoice</source>
        <translation>Dodaj fakturę</translation>
    </message>
    <message>
        <source>Edit invoice {number}</source>
        <translation>Edytuj fakturę {number}</translation>
    </message>
    <message>
        <source>Add invoice</source>
        <translation>Dodaj fakturę</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Zapisz zmiany</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Wpisz nazwę</translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation>lub upuść go tutaj</translation>
    </message>
    <message>
        <source>Choose a client from the list.</source>
        <translation>Wybierz klienta z&#xa0;listy.</translation>
    </message>
    <message>
        <source>Enter the invoice number.</source>
        <translation>Podaj numer faktury.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ten dzień dopiero nadejdzie.</translation>
    </message>
    <message>
        <source>The due date lies before the issue date.</source>
        <translation>Termin płatności jest przed datą wystawienia.</translation>
    </message>
    <message>
        <source>Clien&amp;t</source>
        <translation>&amp;Klient</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>&amp;Numer</translation>
    </message>
    <message>
        <source>&amp;Issued on</source>
        <translation>Data w&amp;ystawienia</translation>
    </message>
    <message>
        <source>&amp;Days to pay</source>
        <translation>&amp;Dni na zapłatę</translation>
    </message>
    <message>
        <source>Due &amp;on</source>
        <translation>&amp;Termin</translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation>&amp;Przedmiot</translation>
    </message>
    <message>
        <source>Optional: a few words that letters may mention.</source>
        <translation>Opcjonalnie: kilka słów, które mogą trafić do listów.</translation>
    </message>
    <message>
        <source>Pay&amp;ment reference</source>
        <translation>Tytuł p&amp;rzelewu</translation>
    </message>
    <message>
        <source>Wh&amp;y no VAT</source>
        <translation>Dlacze&amp;go bez VAT</translation>
    </message>
    <message>
        <source>&amp;PDF</source>
        <translation>PD&amp;F</translation>
    </message>
</context>
<context>
    <name>InvoiceSections</name>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Paid or credited</source>
        <translation>Wpłacono lub skorygowano</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Do zapłaty</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Wystawiona</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Tytuł przelewu</translation>
    </message>
    <message>
        <source>No VAT</source>
        <translation>Bez VAT</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Take back the payment of {amount} of {day}</source>
        <translation>Cofnij wpłatę {amount} z&#xa0;{day}</translation>
    </message>
    <message>
        <source>Take back the credit note of {amount} of {day}</source>
        <translation>Cofnij korektę {amount} z&#xa0;{day}</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Cofnij…</translation>
    </message>
</context>
<context>
    <name>InvoiceTable</name>
    <message>
        <source>Invoices</source>
        <translation>Faktury</translation>
    </message>
</context>
<context>
    <name>InvoiceTicks</name>
    <message>
        <source>Invoices in this letter</source>
        <translation>Faktury w&#xa0;tym liście</translation>
    </message>
    <message>
        <source>Invoice {number} is in the letter</source>
        <translation>Faktura {number} jest w&#xa0;liście</translation>
    </message>
    <message>
        <source>also open</source>
        <translation>też otwarta</translation>
    </message>
    <message>
        <source>This one stays: the letter is written for it.</source>
        <translation>Ta zostaje: list jest napisany w jej sprawie.</translation>
    </message>
</context>
<context>
    <name>InvoiceWords</name>
    <message>
        <source>Cancelled</source>
        <translation>Anulowana</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Zapłacona</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Sporna</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Obiecana zapłata</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pauza</translation>
    </message>
    <message>
        <source>In plan</source>
        <translation>W&#xa0;ratach</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Termin dziś</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Do zapłaty</translation>
    </message>
    <message>
        <source>Follow-up: {policy}</source>
        <translation>Zasady: {policy}</translation>
    </message>
    <message>
        <source>Never reminded</source>
        <translation>Bez przypomnień</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n&#xa0;dzień po terminie</numerusform>
            <numerusform>%n&#xa0;dni po terminie</numerusform>
            <numerusform>%n&#xa0;dni po terminie</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>several invoices</comment>
        <translation>Do zapłaty</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>several invoices</comment>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Wkrótce</translation>
    </message>
    <message>
        <source>In plan</source>
        <comment>several invoices</comment>
        <translation>W&#xa0;ratach</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Wstrzymane</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>several invoices</comment>
        <translation>Zapłacone</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>several invoices</comment>
        <translation>Anulowane</translation>
    </message>
    <message>
        <source>Cancelled on {day}. Nothing is owed on it.</source>
        <translation>Anulowana {day}. Nic za nią nie trzeba płacić.</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>niedotrzymana</translation>
    </message>
    <message>
        <source>over</source>
        <translation>zakończona</translation>
    </message>
    <message>
        <source>only the instalment due {day}</source>
        <translation>tylko rata z terminem {day}</translation>
    </message>
    <message>
        <source>all invoices of this client</source>
        <translation>wszystkie faktury tego klienta</translation>
    </message>
    <message>
        <source>End the dispute</source>
        <translation>Zakończ spór</translation>
    </message>
    <message>
        <source>End the promise until {until}</source>
        <translation>Zakończ obietnicę do {until}</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Zakończ pauzę</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Wpłata</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Korekta</translation>
    </message>
    <message>
        <source>{what}, taken off this invoice</source>
        <translation>{what} (zdjęta z&#xa0;tej faktury)</translation>
    </message>
    <message>
        <source>{what}, taken back</source>
        <translation>{what} (cofnięta)</translation>
    </message>
    <message>
        <source>A message waits to be sent.</source>
        <translation>Wiadomość czeka na wysłanie.</translation>
    </message>
    <message>
        <source>A message is being sent.</source>
        <translation>Trwa wysyłanie wiadomości.</translation>
    </message>
    <message>
        <source>Nobody knows whether the last message arrived: decide under Messages.</source>
        <translation>Nie wiadomo, czy ostatnia wiadomość dotarła: zdecyduj w&#xa0;Wiadomościach.</translation>
    </message>
    <message>
        <source>A message was held back: decide under Messages.</source>
        <translation>Wiadomość została zatrzymana: zdecyduj w&#xa0;Wiadomościach.</translation>
    </message>
    <message>
        <source>Dispute since {day}</source>
        <translation>Spór od {day}</translation>
    </message>
    <message>
        <source>Dispute up to {day}</source>
        <translation>Spór do {day}</translation>
    </message>
    <message>
        <source>Pause without an end</source>
        <translation>Pauza do odwołania</translation>
    </message>
    <message>
        <source>Promise for {day}</source>
        <translation>Obietnica zapłaty do {day}</translation>
    </message>
    <message>
        <source>Pause up to {day}</source>
        <translation>Pauza do {day}</translation>
    </message>
    <message>
        <source>Disputed since {since}: it stays in the totals and out of the letters.</source>
        <translation>Sporna od {since}: zostaje w&#xa0;sumach, ale nie w&#xa0;listach.</translation>
    </message>
    <message>
        <source>Disputed since {since}: up to {until} it stays in the totals and out of the letters.</source>
        <translation>Sporna od {since}: do {until} zostaje w&#xa0;sumach, ale nie w&#xa0;listach.</translation>
    </message>
    <message>
        <source>Paused until you end it.</source>
        <translation>Pauza do odwołania.</translation>
    </message>
    <message>
        <source>Promised for {until}. Reminders rest up to and including {rest}.</source>
        <translation>Obiecana zapłata do {until}. Przypomnienia wstrzymane do {rest} włącznie.</translation>
    </message>
    <message>
        <source>Paused up to and including {until}.</source>
        <translation>Pauza do {until} włącznie.</translation>
    </message>
    <message>
        <source>Paid in full.</source>
        <translation>Zapłacona w&#xa0;całości.</translation>
    </message>
    <message>
        <source>Paid in full on {day}.</source>
        <translation>Zapłacona w&#xa0;całości {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n&#xa0;dzień temu</numerusform>
            <numerusform>%n&#xa0;dni temu</numerusform>
            <numerusform>%n&#xa0;dni temu</numerusform>
        </translation>
    </message>
    <message>
        <source>The instalment of {day} is missing: it was due {ago}.</source>
        <translation>Brakuje raty z&#xa0;{day}: termin minął {ago}.</translation>
    </message>
    <message>
        <source>It was due on {day}, {ago}.</source>
        <translation>Termin minął {day}, {ago}.</translation>
    </message>
    <message>
        <source>An instalment is due today.</source>
        <translation>Dziś mija termin raty.</translation>
    </message>
    <message>
        <source>It is due today.</source>
        <translation>Termin mija dziś.</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>za %n&#xa0;dzień</numerusform>
            <numerusform>za %n&#xa0;dni</numerusform>
            <numerusform>za %n&#xa0;dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid in instalments; the next one is due on {day}, {left}.</source>
        <translation>Płatna w&#xa0;ratach; następna do {day}, {left}.</translation>
    </message>
    <message>
        <source>Due on {day}, {left}.</source>
        <translation>Termin {day}, {left}.</translation>
    </message>
</context>
<context>
    <name>InvoiceWork</name>
    <message>
        <source>{name} is attached.</source>
        <translation>Załączono: {name}.</translation>
    </message>
    <message>
        <source>Nothing was attached: drop one PDF file on an invoice.</source>
        <translation>Nic nie załączono: upuść na fakturę jeden plik PDF.</translation>
    </message>
    <message>
        <source>Ended: reminders are proposed again.</source>
        <translation>Zakończono: przypomnienia znów są proponowane.</translation>
    </message>
    <message>
        <source>{amount} was taken back.</source>
        <translation>Cofnięto {amount}.</translation>
    </message>
    <message>
        <source>{amount} from {client} is recorded.</source>
        <translation>Zapisano wpłatę {amount} od klienta {client}.</translation>
    </message>
    <message>
        <source>Write a thank-you…</source>
        <translation>Napisz podziękowanie…</translation>
    </message>
    <message>
        <source>Invoice {number} is saved.</source>
        <translation>Zapisano fakturę {number}.</translation>
    </message>
    <message>
        <source>Noted: reminders to {client} rest.</source>
        <translation>Zapisano: przypomnienia do klienta {client} są wstrzymane.</translation>
    </message>
    <message>
        <source>The follow-up of invoice {number} is saved.</source>
        <translation>Wyjątek dla faktury {number} jest zapisany.</translation>
    </message>
    <message>
        <source>The credit note for {number} is entered.</source>
        <translation>Zapisano korektę do {number}.</translation>
    </message>
    <message>
        <source>Invoice {number} is cancelled.</source>
        <translation>Anulowano fakturę {number}.</translation>
    </message>
    <message>
        <source>{client} owes {amount} again.</source>
        <translation>{client}: znów do zapłaty {amount}.</translation>
    </message>
    <message>
        <source>What was paid on it before it was cancelled settles it again, as far as it is on account.</source>
        <translation>Wpłaty sprzed anulowania znów ją rozliczą, o&#xa0;ile są jeszcze nadpłatą klienta.</translation>
    </message>
    <message>
        <source>Reopen invoice {number}?</source>
        <translation>Przywrócić fakturę {number}?</translation>
    </message>
    <message>
        <source>Reopen invoice {number}</source>
        <translation>Przywróć fakturę {number}</translation>
    </message>
    <message>
        <source>Leave it cancelled</source>
        <translation>Zostaw anulowaną</translation>
    </message>
    <message>
        <source>Invoice {number} is owed again.</source>
        <translation>Faktura {number} jest znów do zapłaty.</translation>
    </message>
</context>
<context>
    <name>InvoicesPage</name>
    <message>
        <source>Search number, client or text</source>
        <translation>Szukaj numeru, klienta lub tekstu</translation>
    </message>
    <message>
        <source>Add an invoice…</source>
        <translation>Dodaj fakturę…</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Faktury</translation>
    </message>
    <message>
        <source>Select the open invoice that was paid, then record the payment.</source>
        <translation>Zaznacz fakturę, która została zapłacona, a&#xa0;potem zapisz wpłatę.</translation>
    </message>
    <message>
        <source>Show all invoices</source>
        <translation>Pokaż wszystkie faktury</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>No invoice here holds these words.</source>
        <translation>Żadna faktura nie zawiera tych słów.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nic tu nie ma</translation>
    </message>
    <message>
        <source>No invoice is of this kind today. That may be good news.</source>
        <translation>Dziś nie ma takich faktur. To może być dobra wiadomość.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importuj listę…</translation>
    </message>
    <message>
        <source>No invoices yet</source>
        <translation>Nie ma jeszcze faktur</translation>
    </message>
    <message>
        <source>Add the first one by hand, or bring them from a table.</source>
        <translation>Dodaj pierwszą ręcznie albo wczytaj je z&#xa0;tabeli.</translation>
    </message>
    <message>
        <source>No clients and no invoices yet</source>
        <translation>Nie ma jeszcze klientów ani faktur</translation>
    </message>
    <message>
        <source>Bring both along from a table, or add the first client by hand.</source>
        <translation>Wczytaj jedno i&#xa0;drugie z&#xa0;tabeli albo dodaj pierwszego klienta ręcznie.</translation>
    </message>
    <message>
        <source>Add a client…</source>
        <translation>Dodaj klienta…</translation>
    </message>
    <message>
        <source>Which invoices</source>
        <translation>Które faktury</translation>
    </message>
</context>
<context>
    <name>LedgerSection</name>
    <message>
        <source>Everything lies in one file on this computer. A copy is made every day; the last few are kept.</source>
        <translation>Wszystko jest w&#xa0;jednym pliku na tym komputerze. Kopia powstaje codziennie; kilka ostatnich zostaje.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Księga</translation>
    </message>
    <message>
        <source>Ledger file</source>
        <translation>Plik księgi</translation>
    </message>
    <message>
        <source>C&amp;opies</source>
        <translation>K&amp;opie</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Zrób kopię teraz</translation>
    </message>
    <message>
        <source>Check the ledger</source>
        <translation>Sprawdź księgę</translation>
    </message>
    <message>
        <source>Restore this copy…</source>
        <translation>Przywróć tę kopię…</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>jeszcze żadnej</translation>
    </message>
    <message>
        <source>The ledger is sound: the file, every figure, and every PDF.</source>
        <translation>Księga jest w&#xa0;porządku: plik, każda liczba i&#xa0;każdy PDF.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i&#xa0;jeszcze %n</numerusform>
            <numerusform>i&#xa0;jeszcze %n</numerusform>
            <numerusform>i&#xa0;jeszcze %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) do not agree. Restore a copy, or ask for help before you send anything.</source>
        <translation>
            <numerusform>%n&#xa0;rzecz się nie zgadza. Przywróć kopię albo poproś o&#xa0;pomoc, zanim coś wyślesz.</numerusform>
            <numerusform>%n&#xa0;rzeczy się nie zgadzają. Przywróć kopię albo poproś o&#xa0;pomoc, zanim coś wyślesz.</numerusform>
            <numerusform>%n&#xa0;rzeczy się nie zgadza. Przywróć kopię albo poproś o&#xa0;pomoc, zanim coś wyślesz.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterController</name>
    <message>
        <source>The letter is saved as {path}.</source>
        <translation>List zapisano jako {path}.</translation>
    </message>
    <message>
        <source>Letter {number} is written. It waits here until you post it.</source>
        <translation>List {number} jest napisany. Czeka tutaj, aż go nadasz.</translation>
    </message>
    <message>
        <source>No program on this computer opened the PDF. Save it and open it by hand.</source>
        <translation>Żaden program na tym komputerze nie otworzył pliku PDF. Zapisz go i otwórz ręcznie.</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Zapisz list</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Pliki PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Letter {number} to {client} counts as sent.</source>
        <translation>List {number} do {client} liczy się jako wysłany.</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Letter to {client}</source>
        <translation>List do {client}</translation>
    </message>
    <message>
        <source>I posted it…</source>
        <translation>Nadałem go…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Open to print</source>
        <translation>Otwórz do druku</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Zapisz jako PDF…</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Napisz od nowa</translation>
    </message>
    <message>
        <source>Page {number} of the letter</source>
        <translation>Strona {number} listu</translation>
    </message>
    <message>
        <source>It was written on {day} and still waits to be posted.</source>
        <translation>Napisano go {day} i wciąż czeka na nadanie.</translation>
    </message>
    <message>
        <source>Into the envelope</source>
        <translation>Do koperty</translation>
    </message>
    <message>
        <source>The letter, signed</source>
        <translation>Podpisany list</translation>
    </message>
    <message>
        <source>An invoice without a PDF is not enclosed.</source>
        <translation>Faktura bez pliku PDF nie jest dołączana.</translation>
    </message>
    <message>
        <source>It counts as sent once you say that you posted it.</source>
        <translation>Liczy się jako wysłany, gdy potwierdzisz nadanie.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Napisano</translation>
    </message>
    <message>
        <source>To be paid by</source>
        <translation>Zapłata do</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Faktury</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Temat</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>List</translation>
    </message>
</context>
<context>
    <name>MailControl</name>
    <message>
        <source>The account is saved. Send yourself a test message to see whether it works.</source>
        <translation>Konto zapisane. Wyślij do siebie wiadomość próbną, aby zobaczyć, czy działa.</translation>
    </message>
    <message>
        <source>Freelance Pay: test message</source>
        <translation>Freelance Pay: wiadomość próbna</translation>
    </message>
    <message>
        <source>This message shows that Freelance Pay can send from your mailbox.</source>
        <translation>Ta wiadomość pokazuje, że Freelance Pay może wysyłać z&#xa0;Twojej skrzynki.</translation>
    </message>
    <message>
        <source>The mail server took the test message. Look into the inbox of {address}.</source>
        <translation>Serwer poczty przyjął wiadomość próbną. Zajrzyj do skrzynki {address}.</translation>
    </message>
    <message>
        <source>Sending goes on.</source>
        <translation>Wysyłka znów działa.</translation>
    </message>
</context>
<context>
    <name>MailSection</name>
    <message>
        <source>Reminders leave from your own mailbox. Without an account, open them in your own mail program.</source>
        <translation>Przypomnienia wychodzą z&#xa0;Twojej własnej skrzynki. Bez konta otwieraj je w&#xa0;swoim programie pocztowym.</translation>
    </message>
    <message>
        <source>Mail account</source>
        <translation>Konto pocztowe</translation>
    </message>
    <message>
        <source>Mail account in use</source>
        <translation>Używane konto pocztowe</translation>
    </message>
    <message>
        <source>Why sending rests</source>
        <translation>Dlaczego wysyłka jest wstrzymana</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Skonfiguruj…</translation>
    </message>
    <message>
        <source>Send me a test message</source>
        <translation>Wyślij do mnie wiadomość próbną</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>Wznów wysyłkę</translation>
    </message>
    <message>
        <source>Sending rests: {reason}</source>
        <translation>Wysyłka wstrzymana: {reason}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Change the mail account</source>
        <translation>Zmień konto pocztowe</translation>
    </message>
    <message>
        <source>Set up a mail account</source>
        <translation>Skonfiguruj konto pocztowe</translation>
    </message>
    <message>
        <source>Sending the test message…</source>
        <translation>Wysyłanie wiadomości próbnej…</translation>
    </message>
    <message>
        <source>There is no mail account yet.</source>
        <translation>Nie ma jeszcze konta pocztowego.</translation>
    </message>
    <message>
        <source>{host}, port {port}, {security}</source>
        <translation>{host}, port {port}, {security}</translation>
    </message>
    <message>
        <source>The password is kept.</source>
        <translation>Hasło jest zapisane.</translation>
    </message>
    <message>
        <source>There is no password for it on this computer: choose Change and enter it.</source>
        <translation>Na tym komputerze nie ma do niego hasła: wybierz „Zmień” i&#xa0;podaj je.</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>STARTTLS (usually port 587)</source>
        <translation>STARTTLS (zwykle port 587)</translation>
    </message>
    <message>
        <source>TLS from the start (usually port 465)</source>
        <translation>TLS od początku (zwykle port 465)</translation>
    </message>
    <message>
        <source>{provider} wants an app password here, not your own: make one in the settings of your mailbox.</source>
        <translation>{provider} wymaga tu hasła aplikacji zamiast Twojego zwykłego: utwórz je w&#xa0;ustawieniach skrzynki.</translation>
    </message>
    <message>
        <source>If you log in to {provider} in two steps, make an app password in the settings of your mailbox.</source>
        <translation>Jeśli logujesz się do {provider} dwuetapowo, utwórz hasło aplikacji w&#xa0;ustawieniach skrzynki.</translation>
    </message>
    <message>
        <source>Allow mail programs (SMTP) in the settings of your mailbox at {provider} first.</source>
        <translation>Najpierw zezwól na programy pocztowe (SMTP) w&#xa0;ustawieniach skrzynki w&#xa0;{provider}.</translation>
    </message>
    <message>
        <source>{provider} lets programs in by a browser log-in only, which does not work here. Open messages in your own mail program instead.</source>
        <translation>{provider} wpuszcza programy tylko przez logowanie w&#xa0;przeglądarce, a&#xa0;ono tutaj nie działa. Otwieraj wiadomości w&#xa0;swoim programie pocztowym.</translation>
    </message>
    <message>
        <source>The administrator of your {provider} must allow programs to send (SMTP AUTH) for your mailbox.</source>
        <translation>Administrator Twojego konta {provider} musi zezwolić programom na wysyłanie (SMTP AUTH) z&#xa0;Twojej skrzynki.</translation>
    </message>
    <message>
        <source>{provider} wants an SMTP token here, which paid plans can make in the settings of the mailbox.</source>
        <translation>{provider} wymaga tu tokenu SMTP; w&#xa0;planach płatnych można go utworzyć w&#xa0;ustawieniach skrzynki.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation>Przejdź: {page}</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>First lines of the file</source>
        <translation>Pierwsze wiersze pliku</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(pominięta)</translation>
    </message>
    <message>
        <source>Meaning of column {name}</source>
        <translation>Znaczenie kolumny {name}</translation>
    </message>
</context>
<context>
    <name>MessageDecisionDialog</name>
    <message>
        <source>Did the message to {client} arrive?</source>
        <translation>Czy wiadomość do klienta {client} dotarła?</translation>
    </message>
    <message>
        <source>Keep decision</source>
        <translation>Zapisz decyzję</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Zdecyduj później</translation>
    </message>
    <message>
        <source>The mail server did not say whether it took &quot;{subject}&quot;.</source>
        <translation>Serwer poczty nie potwierdził przyjęcia wiadomości „{subject}”.</translation>
    </message>
    <message>
        <source>Look into the Sent folder of your mailbox, or ask the client, then choose:</source>
        <translation>Zajrzyj do folderu „Wysłane” w&#xa0;swojej skrzynce albo zapytaj klienta, a&#xa0;potem wybierz:</translation>
    </message>
    <message>
        <source>Choose one of the three.</source>
        <translation>Wybierz jedną z&#xa0;trzech możliwości.</translation>
    </message>
    <message>
        <source>It was &amp;sent</source>
        <translation>Została &amp;wysłana</translation>
    </message>
    <message>
        <source>It counts as sent; the next reminder waits its days.</source>
        <translation>Uznajemy ją za wysłaną; następne przypomnienie odczeka swoje dni.</translation>
    </message>
    <message>
        <source>Send it &amp;again</source>
        <translation>Wyślij &amp;ponownie</translation>
    </message>
    <message>
        <source>The same message goes out once more. If the first one arrived, the client has it twice.</source>
        <translation>Ta sama wiadomość wyjdzie jeszcze raz. Jeśli pierwsza dotarła, klient dostanie ją dwa razy.</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>&amp;Zrezygnuj</translation>
    </message>
    <message>
        <source>It counts as not sent; Today proposes the reminder anew.</source>
        <translation>Uznajemy ją za niewysłaną; przypomnienie wróci na stronę „Dzisiaj”.</translation>
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message>
        <source>Message details</source>
        <translation>Szczegóły wiadomości</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Treść wiadomości</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Załączniki</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się działo</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopia do</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>Nadano</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Numer nadania</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Została wysłana</translation>
    </message>
    <message>
        <source>Send again (may arrive twice)…</source>
        <translation>Wyślij ponownie (może dotrzeć dwa razy)…</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Zrezygnuj</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Zezwól na wysłanie</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Spróbuj teraz</translation>
    </message>
    <message>
        <source>Save as .eml…</source>
        <translation>Zapisz jako .eml…</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Pokaż klienta</translation>
    </message>
    <message>
        <source>Apologise for this message…</source>
        <translation>Przeproś za tę wiadomość…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Popraw…</translation>
    </message>
</context>
<context>
    <name>MessagePreview</name>
    <message>
        <source>The preview is being made…</source>
        <translation>Trwa przygotowanie podglądu…</translation>
    </message>
    <message>
        <source>Preview of the message</source>
        <translation>Podgląd wiadomości</translation>
    </message>
    <message>
        <source>The message as it looks</source>
        <translation>Wygląd wiadomości</translation>
    </message>
    <message>
        <source>The message as plain text</source>
        <translation>Wiadomość jako zwykły tekst</translation>
    </message>
    <message>
        <source>As it looks</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Zwykły tekst</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>DW</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Załączniki</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>Not known</source>
        <translation>Nie wiadomo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nie wysłano</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zatrzymano</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Czeka</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Wycofano</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>W&#xa0;wysyłce</translation>
    </message>
    <message>
        <source>Instalment offer</source>
        <translation>Propozycja rat</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation>Podziękowanie</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>Przeprosiny</translation>
    </message>
    <message>
        <source>Nothing is in doubt</source>
        <translation>Nic nie budzi wątpliwości</translation>
    </message>
    <message>
        <source>Messages nobody knows the fate of would stand here until you say what happened.</source>
        <translation>Tu pojawią się wiadomości o&#xa0;nieznanym losie, dopóki nie zaznaczysz, co się z&#xa0;nimi stało.</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Brak nieudanych wysyłek</translation>
    </message>
    <message>
        <source>Messages that a mail server refused for good would stand here.</source>
        <translation>Tu pojawią się wiadomości, które serwer poczty odrzucił na stałe.</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>Nic nie jest zatrzymane</translation>
    </message>
    <message>
        <source>Messages that may be out of date would wait here for your decision.</source>
        <translation>Tu na Twoją decyzję zaczekają wiadomości, które mogą być nieaktualne.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Nic nie czeka</translation>
    </message>
    <message>
        <source>What you approve stands here until it has left.</source>
        <translation>Tu zatwierdzone wiadomości czekają, aż wyjdą.</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Nic jeszcze nie wysłano</translation>
    </message>
    <message>
        <source>Every message is kept here exactly as it was sent.</source>
        <translation>Każda wiadomość zostaje tu dokładnie taka, jaka wyszła.</translation>
    </message>
    <message>
        <source>Nothing was withdrawn</source>
        <translation>Nic nie wycofano</translation>
    </message>
    <message>
        <source>Messages that were taken back, or stopped because the client paid, stand here.</source>
        <translation>Tu są wiadomości cofnięte oraz zatrzymane, bo klient zapłacił.</translation>
    </message>
    <message>
        <source>The mail server did not say whether it took this message. Look into the Sent folder of your mailbox, then say here what you found. Until then no other reminder goes out for these invoices.</source>
        <translation>Serwer poczty nie potwierdził przyjęcia tej wiadomości. Zajrzyj do folderu „Wysłane” w&#xa0;swojej skrzynce i&#xa0;zaznacz tutaj, co tam jest. Do tego czasu o&#xa0;tych fakturach nie wyjdzie inne przypomnienie.</translation>
    </message>
    <message>
        <source>It did not reach the client. Mend the cause, for example the address of the client, then give this message up: Today proposes the reminder anew.</source>
        <translation>Nie dotarła do klienta. Usuń przyczynę, na przykład popraw adres klienta, a&#xa0;potem zrezygnuj z&#xa0;tej wiadomości: przypomnienie wróci na stronę „Dzisiaj”.</translation>
    </message>
    <message>
        <source>It does not leave by itself. Read it, then let it go as it is, or withdraw it.</source>
        <translation>Sama nie wyjdzie. Przeczytaj ją, a&#xa0;potem zezwól na wysłanie bez zmian albo wycofaj.</translation>
    </message>
    <message>
        <source>The mail server of your mailbox took it on {moment}.</source>
        <translation>Serwer Twojej skrzynki przyjął ją {moment}.</translation>
    </message>
    <message>
        <source>It was not sent. Where a reminder is still due, Today proposes it anew.</source>
        <translation>Nie została wysłana. Jeśli przypomnienie nadal jest potrzebne, pojawi się na stronie „Dzisiaj”.</translation>
    </message>
    <message>
        <source>Letter {number} posted</source>
        <translation>Pismo {number} nadane</translation>
    </message>
    <message>
        <source>Corrected: {note}</source>
        <translation>Sprostowanie: {note}</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Zatwierdzono</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <source>It is being sent at this moment.</source>
        <translation>Właśnie trwa jej wysyłanie.</translation>
    </message>
    <message>
        <source>Sending rests: {reason}</source>
        <translation>Wysyłka wstrzymana: {reason}</translation>
    </message>
    <message>
        <source>It leaves at {moment}, unless you take it back.</source>
        <translation>Wyjdzie {moment}, chyba że ją cofniesz.</translation>
    </message>
    <message>
        <source>It leaves when the night is over there, at {moment}.</source>
        <translation>Wyjdzie, gdy skończy się tam noc: {moment}.</translation>
    </message>
    <message>
        <source>It could not leave yet. The next try is at {moment}.</source>
        <translation>Jeszcze nie mogła wyjść. Następna próba: {moment}.</translation>
    </message>
    <message>
        <source>It leaves with the next run, as soon as the mail server can be reached.</source>
        <translation>Wyjdzie przy następnej wysyłce, gdy tylko serwer poczty będzie osiągalny.</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>Wiadomości</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) need your decision.</source>
        <translation>
            <numerusform>%n&#xa0;wiadomość wymaga Twojej decyzji.</numerusform>
            <numerusform>%n&#xa0;wiadomości wymagają Twojej decyzji.</numerusform>
            <numerusform>%n&#xa0;wiadomości wymaga Twojej decyzji.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to be sent.</source>
        <translation>
            <numerusform>%n&#xa0;wiadomość czeka na wysłanie.</numerusform>
            <numerusform>%n&#xa0;wiadomości czekają na wysłanie.</numerusform>
            <numerusform>%n&#xa0;wiadomości czeka na wysłanie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs your decision.</source>
        <translation>Nic nie wymaga Twojej decyzji.</translation>
    </message>
    <message>
        <source>It counts as sent.</source>
        <translation>Uznano za wysłaną.</translation>
    </message>
    <message>
        <source>Given up. Today proposes what is still due.</source>
        <translation>Zrezygnowano. Co nadal jest potrzebne, pojawi się na stronie „Dzisiaj”.</translation>
    </message>
    <message>
        <source>It leaves now.</source>
        <translation>Już wychodzi.</translation>
    </message>
    <message>
        <source>Withdrawn. Nothing was sent.</source>
        <translation>Wycofano. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>Taken back. Nothing was sent.</source>
        <translation>Cofnięto. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>Send it again to {client}?</source>
        <translation>Wysłać ponownie do klienta {client}?</translation>
    </message>
    <message>
        <source>The same message goes out once more. If the first one arrived, the client has it twice.</source>
        <translation>Ta sama wiadomość wyjdzie jeszcze raz. Jeśli pierwsza dotarła, klient dostanie ją dwa razy.</translation>
    </message>
    <message>
        <source>Look into the Sent folder of your mailbox first.</source>
        <translation>Zajrzyj najpierw do folderu „Wysłane” w&#xa0;swojej skrzynce.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Wyślij ponownie</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Nie wysyłaj</translation>
    </message>
    <message>
        <source>It leaves once more.</source>
        <translation>Wychodzi jeszcze raz.</translation>
    </message>
    <message>
        <source>The correction is noted beside the letter.</source>
        <translation>Poprawkę zapisano obok listu.</translation>
    </message>
    <message>
        <source>Your decision is kept.</source>
        <translation>Decyzja zapisana.</translation>
    </message>
    <message>
        <source>Trying now.</source>
        <translation>Trwa próba wysłania.</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Zapisz wiadomość</translation>
    </message>
    <message>
        <source>Messages (*.eml)</source>
        <translation>Wiadomości (*.eml)</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Zapisano jako {path}.</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Które wiadomości</translation>
    </message>
</context>
<context>
    <name>MessengerMenu</name>
    <message>
        <source>Text message (SMS)</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move</source>
        <translation>Przenieś</translation>
    </message>
    <message>
        <source>&amp;To the day</source>
        <translation>&amp;Na dzień</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>All actions</source>
        <translation>Wszystkie czynności</translation>
    </message>
</context>
<context>
    <name>NightQuestion</name>
    <message>
        <source>It is {time} where {name} is</source>
        <translation>U klienta {name} jest {time}</translation>
    </message>
    <message>
        <source>Your quiet hours for clients end at {time} there. You can change them in Settings.</source>
        <translation>Godziny ciszy dla klientów kończą się tam o {time}. Możesz je zmienić w ustawieniach.</translation>
    </message>
    <message>
        <source>Send at {time}</source>
        <translation>Wyślij o {time}</translation>
    </message>
    <message>
        <source>Do not send yet</source>
        <translation>Jeszcze nie wysyłaj</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Wyślij teraz</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Got it</source>
        <translation>Rozumiem</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Uwaga</translation>
    </message>
</context>
<context>
    <name>OutcomeChoice</name>
    <message>
        <source>What came of it?</source>
        <translation>Co z tego wyszło?</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Nikt nie odebrał</translation>
    </message>
    <message>
        <source>Will pay by a day…</source>
        <translation>Zapłaci do dnia…</translation>
    </message>
    <message>
        <source>Wants instalments…</source>
        <translation>Chce rat…</translation>
    </message>
    <message>
        <source>Disputes an invoice…</source>
        <translation>Kwestionuje fakturę…</translation>
    </message>
    <message>
        <source>Wrong person or number…</source>
        <translation>Zła osoba lub numer…</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Coś innego</translation>
    </message>
</context>
<context>
    <name>OutlookCalendar</name>
    <message>
        <source>Calendar of what goes out next</source>
        <translation>Kalendarz kolejnych kroków</translation>
    </message>
</context>
<context>
    <name>OutlookWords</name>
    <message>
        <source>Say what became of the last message</source>
        <translation>Rozstrzygnij, co z ostatnią wiadomością</translation>
    </message>
    <message>
        <source>Ask about the missed instalment</source>
        <translation>Zapytaj o pominiętą ratę</translation>
    </message>
    <message>
        <source>{step}, but there is no e-mail address</source>
        <translation>{step}, ale brakuje adresu e-mail</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Raty</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Brak adresu</translation>
    </message>
    <message>
        <source>Rests</source>
        <translation>Czeka</translation>
    </message>
    <message>
        <source>Would rest</source>
        <translation>Poczeka</translation>
    </message>
    <message>
        <source>Would rest: {step}</source>
        <translation>poczeka: {step}</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Weekend</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Święto</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Dzień wolny</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <comment>steps of a day</comment>
        <translation>
            <numerusform>+%n więcej</numerusform>
            <numerusform>+%n więcej</numerusform>
            <numerusform>+%n więcej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n krok</numerusform>
            <numerusform>%n kroki</numerusform>
            <numerusform>%n kroków</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing goes out on a day off.</source>
        <translation>W dzień wolny nic nie wychodzi.</translation>
    </message>
    <message>
        <source>Nothing goes out on this day.</source>
        <translation>Tego dnia nic nie wychodzi.</translation>
    </message>
    <message numerus="yes">
        <source>If you left {client} alone, %n step(s) would rest. Nothing is changed by asking.</source>
        <translation>
            <numerusform>Gdyby zostawić klienta {client} w spokoju, poczeka %n krok. Samo pytanie niczego nie zmienia.</numerusform>
            <numerusform>Gdyby zostawić klienta {client} w spokoju, poczekają %n kroki. Samo pytanie niczego nie zmienia.</numerusform>
            <numerusform>Gdyby zostawić klienta {client} w spokoju, poczeka %n kroków. Samo pytanie niczego nie zmienia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) if nobody pays meanwhile.</source>
        <translation>
            <numerusform>%n krok, jeśli nikt w tym czasie nie zapłaci.</numerusform>
            <numerusform>%n kroki, jeśli nikt w tym czasie nie zapłaci.</numerusform>
            <numerusform>%n kroków, jeśli nikt w tym czasie nie zapłaci.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing goes out by itself because it stands here.</source>
        <translation>Samo stąd nic nie wychodzi.</translation>
    </message>
    <message>
        <source>Every late payer alike: earlier would be harder than the policy. Send it by hand today if you must.</source>
        <translation>Każdy dłużnik tak samo: wcześniej byłoby surowiej niż w zasadach. Jeśli trzeba, wyślij dziś ręcznie.</translation>
    </message>
    <message>
        <source>This does not wait: say first what became of the last message.</source>
        <translation>To nie może czekać: najpierw rozstrzygnij, co z ostatnią wiadomością.</translation>
    </message>
    <message>
        <source>Move “{step}” for {client}</source>
        <translation>Przenieś „{step}” dla {client}</translation>
    </message>
    <message>
        <source>Move to {day}</source>
        <translation>Przenieś na {day}</translation>
    </message>
    <message>
        <source>Leave it on {day}</source>
        <translation>Zostaw na {day}</translation>
    </message>
    <message>
        <source>{client} is left alone up to and including {last}; the step is back on {day}.</source>
        <translation>{client}: bez przypomnień do {last} włącznie; krok wróci {day}.</translation>
    </message>
    <message>
        <source>This waits as well: {steps}.</source>
        <translation>Poczeka też: {steps}.</translation>
    </message>
    <message>
        <source>{client} is left alone and is back on {day}.</source>
        <translation>{client}: przerwa, wróci {day}.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Invoices</source>
        <translation>Faktury</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Raty</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Wiadomości</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporty</translation>
    </message>
    <message>
        <source>What goes out next</source>
        <translation>Co dalej w planie</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
</context>
<context>
    <name>PauseDialog</name>
    <message>
        <source>Pause reminders</source>
        <translation>Wstrzymaj przypomnienia</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>{client} gets no reminders up to and including that day.</source>
        <translation>Do tego dnia włącznie klient {client} nie dostaje przypomnień.</translation>
    </message>
    <message>
        <source>&amp;Covers</source>
        <translation>&amp;Obejmuje</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Powód</translation>
    </message>
    <message>
        <source>Optional: shown to you, never to the client.</source>
        <translation>Opcjonalnie: tylko dla Ciebie, klient tego nie zobaczy.</translation>
    </message>
</context>
<context>
    <name>PaymentDialog</name>
    <message>
        <source>Record a payment</source>
        <translation>Zapisz wpłatę</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Zapisz wpłatę</translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation>Podaj kwotę większą od zera.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ten dzień dopiero nadejdzie.</translation>
    </message>
    <message>
        <source>{amount} is more than is open and stays as credit of {client}.</source>
        <translation>{amount} to więcej, niż jest do zapłaty; nadwyżka zostaje jako nadpłata klienta {client}.</translation>
    </message>
    <message>
        <source>{number} is paid in full with {amount}.</source>
        <translation>{number}: {amount}, zapłacona w&#xa0;całości.</translation>
    </message>
    <message>
        <source>{number} gets {amount}; {rest} stays open.</source>
        <translation>{number}: {amount}; do zapłaty zostaje {rest}.</translation>
    </message>
    <message>
        <source>&amp;Amount in {currency}</source>
        <translation>&amp;Kwota ({currency})</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>&amp;Data wpływu</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notatka</translation>
    </message>
    <message>
        <source>Optional: what the bank statement says.</source>
        <translation>Opcjonalnie: opis z&#xa0;wyciągu bankowego.</translation>
    </message>
    <message>
        <source>What the money settles</source>
        <translation>Co pokrywa ta wpłata</translation>
    </message>
</context>
<context>
    <name>PdfField</name>
    <message>
        <source>Choose a PDF…</source>
        <translation>Wybierz PDF…</translation>
    </message>
    <message>
        <source>Choose the PDF of the invoice</source>
        <translation>Wybierz PDF faktury</translation>
    </message>
    <message>
        <source>PDF files (*.pdf *.PDF)</source>
        <translation>Pliki PDF (*.pdf *.PDF)</translation>
    </message>
</context>
<context>
    <name>PdfFolderDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n PDF(s) read</source>
        <translation>
            <numerusform>Przeczytano {done} z&#xa0;%n&#xa0;pliku PDF</numerusform>
            <numerusform>Przeczytano {done} z&#xa0;%n&#xa0;plików PDF</numerusform>
            <numerusform>Przeczytano {done} z&#xa0;%n&#xa0;plików PDF</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the PDFs…</source>
        <translation>Czytanie plików PDF…</translation>
    </message>
    <message>
        <source>Attach PDFs to invoices</source>
        <translation>Załącz pliki PDF do faktur</translation>
    </message>
    <message>
        <source>PDFs read so far</source>
        <translation>Przeczytane pliki PDF</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Co znaleziono</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>PDFs and their invoices</source>
        <translation>Pliki PDF i&#xa0;ich faktury</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nie da się odczytać</translation>
    </message>
    <message>
        <source>its number and amount are in the PDF</source>
        <translation>w&#xa0;PDF są jej numer i&#xa0;kwota</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Invoice of {file}</source>
        <translation>Faktura dla {file}</translation>
    </message>
    <message>
        <source>nothing of an invoice was found</source>
        <translation>nie znaleziono danych faktury</translation>
    </message>
    <message>
        <source>several fit: which one is it?</source>
        <translation>pasuje kilka: która to faktura?</translation>
    </message>
    <message>
        <source>only the number was found</source>
        <translation>znaleziono tylko numer</translation>
    </message>
    <message>
        <source>only the amount was found</source>
        <translation>znaleziono tylko kwotę</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s) attached already</source>
        <translation>
            <numerusform>%n plik PDF już dołączony</numerusform>
            <numerusform>%n pliki PDF już dołączone</numerusform>
            <numerusform>%n plików PDF już dołączonych</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no PDF in this folder.</source>
        <translation>W&#xa0;tym folderze nie ma plików PDF.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s) belong to one invoice for certain</source>
        <translation>
            <numerusform>%n&#xa0;PDF na pewno pasuje do jednej faktury</numerusform>
            <numerusform>%n&#xa0;pliki PDF na pewno pasują do jednej faktury</numerusform>
            <numerusform>%n&#xa0;plików PDF na pewno pasuje do jednej faktury</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) your word</source>
        <translation>
            <numerusform>%n&#xa0;wymaga Twojej decyzji</numerusform>
            <numerusform>%n&#xa0;wymagają Twojej decyzji</numerusform>
            <numerusform>%n&#xa0;wymaga Twojej decyzji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n&#xa0;nie da się odczytać</numerusform>
            <numerusform>%n&#xa0;nie da się odczytać</numerusform>
            <numerusform>%n&#xa0;nie da się odczytać</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attach %n PDF(s)</source>
        <translation>
            <numerusform>Załącz %n&#xa0;plik PDF</numerusform>
            <numerusform>Załącz %n&#xa0;pliki PDF</numerusform>
            <numerusform>Załącz %n&#xa0;plików PDF</numerusform>
        </translation>
    </message>
    <message>
        <source>{invoice} was chosen twice.</source>
        <translation>Fakturę {invoice} wybrano dwa razy.</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Choose a PDF…</source>
        <translation>Wybierz PDF…</translation>
    </message>
    <message>
        <source>Drop the PDF of the invoice here: it goes out with every reminder.</source>
        <translation>Upuść tu PDF faktury: dołączymy go do każdego przypomnienia.</translation>
    </message>
    <message>
        <source>Choose a PDF</source>
        <translation>Wybierz PDF</translation>
    </message>
    <message>
        <source>Drawing the page…</source>
        <translation>Wczytywanie strony…</translation>
    </message>
    <message>
        <source>First page of {name}</source>
        <translation>Pierwsza strona: {name}</translation>
    </message>
    <message>
        <source>PDF of the invoice</source>
        <translation>PDF faktury</translation>
    </message>
    <message>
        <source>Choose another PDF…</source>
        <translation>Wybierz inny PDF…</translation>
    </message>
    <message>
        <source>Choose another PDF</source>
        <translation>Wybierz inny PDF</translation>
    </message>
</context>
<context>
    <name>PlanDetail</name>
    <message>
        <source>Plan details</source>
        <translation>Szczegóły planu rat</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Raty</translation>
    </message>
    <message>
        <source>The client accepted…</source>
        <translation>Klient się zgadza…</translation>
    </message>
    <message>
        <source>Take the offer back…</source>
        <translation>Wycofaj propozycję…</translation>
    </message>
    <message>
        <source>End the plan…</source>
        <translation>Zakończ plan…</translation>
    </message>
    <message>
        <source>Let the offer stand again</source>
        <translation>Przywróć propozycję</translation>
    </message>
    <message>
        <source>Run the plan again</source>
        <translation>Wznów plan rat</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Pokaż klienta</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Offer to {client}</source>
        <translation>Propozycja dla klienta {client}</translation>
    </message>
    <message>
        <source>Plan with {client}</source>
        <translation>Plan rat z&#xa0;klientem {client}</translation>
    </message>
    <message>
        <source>{amount} for {numbers}, offered on {day} and not answered yet.</source>
        <translation>{amount} za {numbers}, zaproponowano {day}, jeszcze bez odpowiedzi.</translation>
    </message>
    <message>
        <source>{amount} for {numbers}, agreed on {day}. Other terms need an end of this plan first.</source>
        <translation>{amount} za {numbers}, uzgodniono {day}. Inne warunki wymagają najpierw zakończenia tego planu.</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>zapłacona</translation>
    </message>
    <message>
        <source>missed, {amount} open</source>
        <translation>zaległa, do zapłaty {amount}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>do zapłaty</translation>
    </message>
    <message>
        <source>partly paid</source>
        <translation>częściowo zapłacona</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Take the offer back…</source>
        <translation>Wycofaj propozycję…</translation>
    </message>
    <message>
        <source>End the plan…</source>
        <translation>Zakończ plan…</translation>
    </message>
    <message>
        <source>Offer other terms…</source>
        <translation>Zaproponuj inne warunki…</translation>
    </message>
    <message>
        <source>The client accepted…</source>
        <translation>Klient się zgadza…</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%n behind</source>
        <translation>
            <numerusform>%n&#xa0;rata zaległa</numerusform>
            <numerusform>%n&#xa0;raty zaległe</numerusform>
            <numerusform>%n&#xa0;rat zaległych</numerusform>
        </translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Zaproponowano</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Na bieżąco</translation>
    </message>
    <message>
        <source>Paid off</source>
        <translation>Spłacono</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Odrzucono</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Zakończono</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nie wysłano</translation>
    </message>
    <message>
        <source>{paid} of {total} paid</source>
        <translation>{paid} z&#xa0;{total} rat</translation>
    </message>
    <message>
        <source>{amount} for {numbers}</source>
        <translation>{amount} za {numbers}</translation>
    </message>
    <message>
        <source>Offered on {day}</source>
        <translation>Zaproponowano {day}</translation>
    </message>
    <message>
        <source>Agreed on {day}</source>
        <translation>Uzgodniono {day}</translation>
    </message>
    <message>
        <source>Ended on {day}</source>
        <translation>Zakończono {day}</translation>
    </message>
    <message>
        <source>The client has not agreed yet; reminders go on. Say here when the answer is yes.</source>
        <translation>Klient jeszcze się nie zgodził; przypomnienia idą dalej. Gdy się zgodzi, zaznacz to tutaj.</translation>
    </message>
    <message>
        <source>The letter that was to offer it did not go out, so the client knows nothing of it.</source>
        <translation>List z&#xa0;tą propozycją nie wyszedł, więc klient o&#xa0;niej nie wie.</translation>
    </message>
    <message>
        <source>The next instalment is left alone for a while; the ones after it count as usual.</source>
        <translation>Najbliższa rata na razie czeka bez przypomnień; następne liczą się jak zwykle.</translation>
    </message>
    <message>
        <source>An instalment is missing, so the client is on Today. Talk to the client, or end the plan.</source>
        <translation>Brakuje raty, dlatego klient jest na stronie „Dzisiaj”. Porozmawiaj z&#xa0;nim albo zakończ plan.</translation>
    </message>
    <message>
        <source>While the plan is kept, no reminder goes out for its invoices.</source>
        <translation>Dopóki plan jest dotrzymywany, przypomnienia o&#xa0;jego fakturach nie wychodzą.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Zapłacona</translation>
    </message>
    <message>
        <source>Missing {amount}</source>
        <translation>Brakuje {amount}</translation>
    </message>
    <message>
        <source>{amount} paid</source>
        <translation>Wpłacono {amount}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Do zapłaty</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>Plans</source>
        <translation>Raty</translation>
    </message>
    <message>
        <source>No instalment plans yet</source>
        <translation>Nie ma jeszcze planów rat</translation>
    </message>
    <message>
        <source>A client who cannot pay at once may pay in parts: choose Offer instalments at the client, or on Today.</source>
        <translation>Gdy klient nie może zapłacić od razu, może płacić w&#xa0;ratach: wybierz „Zaproponuj raty” przy kliencie albo na stronie „Dzisiaj”.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Faktury</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następna rata</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Do zapłaty</translation>
    </message>
    <message numerus="yes">
        <source>%n running plan(s)</source>
        <translation>
            <numerusform>%n&#xa0;plan w&#xa0;toku</numerusform>
            <numerusform>%n&#xa0;plany w&#xa0;toku</numerusform>
            <numerusform>%n&#xa0;planów w&#xa0;toku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open offer(s)</source>
        <translation>
            <numerusform>%n&#xa0;propozycja bez odpowiedzi</numerusform>
            <numerusform>%n&#xa0;propozycje bez odpowiedzi</numerusform>
            <numerusform>%n&#xa0;propozycji bez odpowiedzi</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan with {client} runs.</source>
        <translation>Plan rat z&#xa0;klientem {client} ruszył.</translation>
    </message>
    <message>
        <source>The offer is taken back.</source>
        <translation>Wycofano propozycję.</translation>
    </message>
    <message>
        <source>The plan has ended.</source>
        <translation>Zakończono plan rat.</translation>
    </message>
    <message>
        <source>The offer stands again.</source>
        <translation>Propozycja znów obowiązuje.</translation>
    </message>
    <message>
        <source>The plan runs again.</source>
        <translation>Plan rat znów działa.</translation>
    </message>
</context>
<context>
    <name>PolicyDialog</name>
    <message>
        <source>A policy of your own</source>
        <translation>Własne zasady przypomnień</translation>
    </message>
    <message>
        <source>Edit {policy}</source>
        <translation>Edytuj: {policy}</translation>
    </message>
    <message>
        <source>Save policy</source>
        <translation>Zapisz zasady</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>&amp;Quiet days</source>
        <translation>Dni &amp;spokoju</translation>
    </message>
    <message>
        <source>At least so many days lie between two contacts with a client.</source>
        <translation>Co najmniej tyle dni mija między dwoma kontaktami z klientem.</translation>
    </message>
    <message>
        <source>&amp;Days to pay</source>
        <translation>Dni na &amp;zapłatę</translation>
    </message>
    <message>
        <source>How long a letter gives the client to pay.</source>
        <translation>Ile czasu na zapłatę daje list.</translation>
    </message>
    <message>
        <source>Smallest &amp;amount</source>
        <translation>Najmniejsza &amp;kwota</translation>
    </message>
    <message>
        <source>Optional: below this overdue total nothing is proposed.</source>
        <translation>Opcjonalnie: poniżej tej zaległości nic nie jest proponowane.</translation>
    </message>
    <message>
        <source>Smallest amount</source>
        <translation>Najmniejsza kwota</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Kroki</translation>
    </message>
    <message>
        <source>Days count from the due date. A call sends no letter; a formal demand always goes by post.</source>
        <translation>Dni liczą się od terminu płatności. Telefon obywa się bez listu; wezwanie do zapłaty zawsze idzie pocztą.</translation>
    </message>
    <message>
        <source>Problem with the steps</source>
        <translation>Problem z krokami</translation>
    </message>
</context>
<context>
    <name>PolicyPicture</name>
    <message>
        <source>Schedule of {policy}</source>
        <translation>Harmonogram: {policy}</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>termin</translation>
    </message>
</context>
<context>
    <name>PolicySteps</name>
    <message>
        <source>Add a step</source>
        <translation>Dodaj krok</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Gentle</source>
        <translation>Łagodne</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standardowe</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Stanowcze</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <comment>the due date</comment>
        <translation>
            <numerusform>%n&#xa0;dzień przed</numerusform>
            <numerusform>%n&#xa0;dni przed</numerusform>
            <numerusform>%n&#xa0;dni przed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after</source>
        <comment>the due date</comment>
        <translation>
            <numerusform>%n&#xa0;dzień po</numerusform>
            <numerusform>%n&#xa0;dni po</numerusform>
            <numerusform>%n&#xa0;dni po</numerusform>
        </translation>
    </message>
    <message>
        <source>on the due date</source>
        <translation>w dniu terminu</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Letter by post</source>
        <translation>List pocztą</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Jak zwykle</translation>
    </message>
    <message>
        <source>By first name</source>
        <translation>Po imieniu</translation>
    </message>
    <message>
        <source>Formally</source>
        <translation>Formalnie</translation>
    </message>
    <message>
        <source>Notice before the due date</source>
        <translation>Powiadomienie przed terminem</translation>
    </message>
    <message>
        <source>Notice on the due date</source>
        <translation>Powiadomienie w dniu terminu</translation>
    </message>
    <message>
        <source>First reminder</source>
        <translation>Pierwsze przypomnienie</translation>
    </message>
    <message>
        <source>Second reminder</source>
        <translation>Drugie przypomnienie</translation>
    </message>
    <message>
        <source>Final reminder</source>
        <translation>Ostatnie przypomnienie</translation>
    </message>
    <message>
        <source>Formal demand</source>
        <translation>Wezwanie do zapłaty</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Powiadomienie</translation>
    </message>
    <message>
        <source>First</source>
        <comment>reminder</comment>
        <translation>Pierwsze</translation>
    </message>
    <message>
        <source>Second</source>
        <comment>reminder</comment>
        <translation>Drugie</translation>
    </message>
    <message>
        <source>Final</source>
        <comment>reminder</comment>
        <translation>Ostatnie</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Wezwanie</translation>
    </message>
    <message>
        <source>No steps yet.</source>
        <translation>Nie ma jeszcze kroków.</translation>
    </message>
    <message numerus="yes">
        <source>%n quiet day(s) between two contacts</source>
        <translation>
            <numerusform>%n&#xa0;dzień spokoju między dwoma kontaktami</numerusform>
            <numerusform>%n&#xa0;dni spokoju między dwoma kontaktami</numerusform>
            <numerusform>%n&#xa0;dni spokoju między dwoma kontaktami</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to pay</source>
        <translation>
            <numerusform>%n&#xa0;dzień na zapłatę</numerusform>
            <numerusform>%n&#xa0;dni na zapłatę</numerusform>
            <numerusform>%n&#xa0;dni na zapłatę</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostedDialog</name>
    <message>
        <source>Did you post letter {number}?</source>
        <translation>Czy list {number} został nadany?</translation>
    </message>
    <message>
        <source>Mark as posted</source>
        <translation>Oznacz jako nadany</translation>
    </message>
    <message>
        <source>From then on the letter to {client} counts as sent. That cannot be undone, only corrected.</source>
        <translation>Odtąd list do {client} liczy się jako wysłany. Nie można tego cofnąć, tylko poprawić.</translation>
    </message>
    <message>
        <source>Posted &amp;on</source>
        <translation>Na&amp;dano</translation>
    </message>
    <message>
        <source>Only if the post gave you one.</source>
        <translation>Tylko jeśli poczta go podała.</translation>
    </message>
    <message>
        <source>&amp;Tracking number</source>
        <translation>&amp;Numer przesyłki</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ten dzień dopiero nadejdzie.</translation>
    </message>
    <message>
        <source>The letter was written on {day}: it cannot be posted before.</source>
        <translation>List napisano {day}: nie można go było nadać wcześniej.</translation>
    </message>
</context>
<context>
    <name>ProfileSection</name>
    <message>
        <source>Stands below every letter, so that the client knows at once who asks and how to answer.</source>
        <translation>Widać to pod każdym listem: klient od razu wie, kto pisze i&#xa0;jak odpowiedzieć.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Twoje dane</translation>
    </message>
    <message>
        <source>Save your details</source>
        <translation>Zapisz swoje dane</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>&amp;Imię i&#xa0;nazwisko</translation>
    </message>
    <message>
        <source>What you &amp;do</source>
        <translation>&amp;Czym się zajmujesz</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Postal &amp;address</source>
        <translation>&amp;Adres pocztowy</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>&amp;Miasto</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <source>A letter needs a name below it.</source>
        <translation>List wymaga podpisu: podaj imię i&#xa0;nazwisko.</translation>
    </message>
</context>
<context>
    <name>PromiseDialog</name>
    <message>
        <source>Promise to pay</source>
        <translation>Obietnica zapłaty</translation>
    </message>
    <message>
        <source>Note promise</source>
        <translation>Zapisz obietnicę</translation>
    </message>
    <message>
        <source>Reminders to {client} rest until the day after the promised one.</source>
        <translation>Przypomnienia do klienta {client} wrócą dzień po obiecanym terminie.</translation>
    </message>
    <message>
        <source>&amp;Promised by</source>
        <translation>&amp;Zapłata do</translation>
    </message>
    <message>
        <source>&amp;Covers</source>
        <translation>&amp;Obejmuje</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notatka</translation>
    </message>
    <message>
        <source>Optional: who said it, and how.</source>
        <translation>Opcjonalnie: od kogo i&#xa0;jak przyszła obietnica.</translation>
    </message>
</context>
<context>
    <name>QuickDays</name>
    <message>
        <source>Tomorrow</source>
        <translation>Jutro</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Piątek</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Poniedziałek</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Za tydzień</translation>
    </message>
    <message>
        <source>End of the month</source>
        <translation>Koniec miesiąca</translation>
    </message>
</context>
<context>
    <name>RecipientLine</name>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Change the recipients</source>
        <translation>Zmień odbiorców</translation>
    </message>
    <message>
        <source>Copy to {addresses}</source>
        <translation>Kopia: {addresses}</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Odbiorcy</translation>
    </message>
    <message>
        <source>Recipients of a copy</source>
        <translation>Odbiorcy kopii</translation>
    </message>
    <message>
        <source>To nobody yet: the client has no address</source>
        <translation>Jeszcze bez odbiorcy: klient nie ma adresu</translation>
    </message>
    <message>
        <source>To {addresses}</source>
        <translation>Do: {addresses}</translation>
    </message>
</context>
<context>
    <name>RecipientsDialog</name>
    <message>
        <source>Who gets this message</source>
        <translation>Kto dostanie tę wiadomość</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Wybierz</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopia</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Nie tym razem</translation>
    </message>
    <message>
        <source>For this message only: what a contact usually gets is said at the client.</source>
        <translation>Tylko w&#xa0;tej wiadomości: co kto dostaje zwykle, ustawia się u&#xa0;klienta.</translation>
    </message>
    <message>
        <source>The salutation of the letter stays as it is written.</source>
        <translation>Zwrot na początku listu zostaje, jak jest.</translation>
    </message>
    <message>
        <source>Choose To for one contact at least.</source>
        <translation>Wybierz „Do” choć dla jednej osoby.</translation>
    </message>
</context>
<context>
    <name>ReportControls</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Od</translation>
    </message>
    <message>
        <source>As &amp;of</source>
        <translation>&amp;Stan na</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Raport</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Save as CSV…</source>
        <translation>Zapisz jako CSV…</translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation>Zapisz jako Excel…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Zapisz jako PDF…</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>Stan na {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}&#xa0;– {last}</translation>
    </message>
    <message>
        <source>Ageing by client</source>
        <translation>Wiekowanie należności według klientów</translation>
    </message>
    <message>
        <source>Ageing by invoice</source>
        <translation>Wiekowanie należności według faktur</translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation>Faktury do zapłaty</translation>
    </message>
    <message>
        <source>Payments received</source>
        <translation>Otrzymane wpłaty</translation>
    </message>
    <message>
        <source>Every late payer alike</source>
        <translation>Każdy dłużnik tak samo</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Faktury</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Wystawiona</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>Dni po terminie</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Dni po terminie</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Data wpływu</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Tytuł przelewu</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Kwota faktur</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Do zapłaty</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Udział, %</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Wg zasad</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>Notice before the due date</source>
        <translation>Powiadomienie przed terminem</translation>
    </message>
    <message>
        <source>Notice on the due date</source>
        <translation>Powiadomienie w dniu terminu</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Łagodniej</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Surowiej</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Zgodnie z zasadami</translation>
    </message>
    <message>
        <source>Never to be reminded</source>
        <translation>Nigdy nie przypominać</translation>
    </message>
    <message>
        <source>Left undone</source>
        <translation>Po prostu nie zrobiono</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Traktowanie</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Przed terminem</translation>
    </message>
    <message>
        <source>1–30 days</source>
        <translation>1–30 dni</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation>31–60 dni</translation>
    </message>
    <message>
        <source>61–90 days</source>
        <translation>61–90 dni</translation>
    </message>
    <message>
        <source>91+ days</source>
        <translation>91+ dni</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>was sent or expected</comment>
        <translation>Nic</translation>
    </message>
    <message>
        <source>First reminder</source>
        <translation>Pierwsze przypomnienie</translation>
    </message>
    <message>
        <source>Second reminder</source>
        <translation>Drugie przypomnienie</translation>
    </message>
    <message>
        <source>Final reminder</source>
        <translation>Ostatnie przypomnienie</translation>
    </message>
    <message>
        <source>Formal demand</source>
        <translation>Wezwanie do zapłaty</translation>
    </message>
    <message>
        <source>Never contacted</source>
        <translation>Bez kontaktu</translation>
    </message>
    <message>
        <source>The invoice is disputed</source>
        <translation>Faktura jest sporna</translation>
    </message>
    <message>
        <source>A payment is promised</source>
        <translation>Obiecano zapłatę</translation>
    </message>
    <message>
        <source>You paused the reminders</source>
        <translation>Przypomnienia wstrzymane</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Brak adresu e-mail</translation>
    </message>
    <message>
        <source>Below the smallest amount</source>
        <translation>Poniżej najmniejszej kwoty</translation>
    </message>
    <message>
        <source>A policy of its own</source>
        <translation>Własne zasady</translation>
    </message>
    <message>
        <source>Sent sooner, by hand</source>
        <translation>Wysłano wcześniej, ręcznie</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Raporty</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Zapisano jako {path}.</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Brak danych do raportu</translation>
    </message>
    <message>
        <source>There is nothing open, or nothing came in, on these days. Choose another day or another report.</source>
        <translation>W&#xa0;tych dniach nic nie było do zapłaty albo nic nie wpłynęło. Wybierz inny dzień lub inny raport.</translation>
    </message>
    <message>
        <source>Which currency</source>
        <translation>Która waluta</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>&amp;Restore the newest copy</source>
        <translation>Przywróć najnowszą kopię</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Result: {section}</source>
        <translation>Wynik: {section}</translation>
    </message>
</context>
<context>
    <name>SendController</name>
    <message numerus="yes">
        <source>%n reminder(s) wait for the morning where the clients are.</source>
        <translation>
            <numerusform>%n przypomnienie czeka na ranek u klienta.</numerusform>
            <numerusform>%n przypomnienia czekają na ranek u klientów.</numerusform>
            <numerusform>%n przypomnień czeka na ranek u klientów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekundę</numerusform>
            <numerusform>%n sekundy</numerusform>
            <numerusform>%n sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) go out in {time}</source>
        <translation>
            <numerusform>%n przypomnienie wyjdzie za {time}</numerusform>
            <numerusform>%n przypomnienia wyjdą za {time}</numerusform>
            <numerusform>%n przypomnień wyjdzie za {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) were taken back.</source>
        <translation>
            <numerusform>Cofnięto %n przypomnienie.</numerusform>
            <numerusform>Cofnięto %n przypomnienia.</numerusform>
            <numerusform>Cofnięto %n przypomnień.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had left already: look at Messages.</source>
        <translation>
            <numerusform>%n już wyszło: zajrzyj do Wiadomości.</numerusform>
            <numerusform>%n już wyszły: zajrzyj do Wiadomości.</numerusform>
            <numerusform>%n już wyszło: zajrzyj do Wiadomości.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message to {name} waits until {moment}.</source>
        <translation>Wiadomość do {name} czeka do: {moment}.</translation>
    </message>
    <message numerus="yes">
        <source>The offer to {name} goes out in %n second(s)</source>
        <translation>
            <numerusform>Propozycja dla klienta {name} wyjdzie za %n&#xa0;sekundę</numerusform>
            <numerusform>Propozycja dla klienta {name} wyjdzie za %n&#xa0;sekundy</numerusform>
            <numerusform>Propozycja dla klienta {name} wyjdzie za %n&#xa0;sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The thank-you to {name} goes out in %n second(s)</source>
        <translation>
            <numerusform>Podziękowanie do klienta {name} wyjdzie za %n&#xa0;sekundę</numerusform>
            <numerusform>Podziękowanie do klienta {name} wyjdzie za %n&#xa0;sekundy</numerusform>
            <numerusform>Podziękowanie do klienta {name} wyjdzie za %n&#xa0;sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The apology to {name} goes out in %n second(s)</source>
        <translation>
            <numerusform>Przeprosiny do klienta {name} wyjdą za %n&#xa0;sekundę</numerusform>
            <numerusform>Przeprosiny do klienta {name} wyjdą za %n&#xa0;sekundy</numerusform>
            <numerusform>Przeprosiny do klienta {name} wyjdą za %n&#xa0;sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reminder to {name} goes out in %n second(s)</source>
        <translation>
            <numerusform>Przypomnienie do klienta {name} wyjdzie za %n&#xa0;sekundę</numerusform>
            <numerusform>Przypomnienie do klienta {name} wyjdzie za %n&#xa0;sekundy</numerusform>
            <numerusform>Przypomnienie do klienta {name} wyjdzie za %n&#xa0;sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notice to {name} goes out in %n second(s)</source>
        <translation>
            <numerusform>Powiadomienie do klienta {name} wyjdzie za %n&#xa0;sekundę</numerusform>
            <numerusform>Powiadomienie do klienta {name} wyjdzie za %n&#xa0;sekundy</numerusform>
            <numerusform>Powiadomienie do klienta {name} wyjdzie za %n&#xa0;sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>The offer to {name} was taken back. Nothing was sent.</source>
        <translation>Cofnięto propozycję dla klienta {name}. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>The thank-you to {name} was taken back. Nothing was sent.</source>
        <translation>Cofnięto podziękowanie do klienta {name}. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>The apology to {name} was taken back. Nothing was sent.</source>
        <translation>Cofnięto przeprosiny do klienta {name}. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>The reminder to {name} was taken back. Nothing was sent.</source>
        <translation>Cofnięto przypomnienie do klienta {name}. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>The notice to {name} was taken back. Nothing was sent.</source>
        <translation>Cofnięto powiadomienie do klienta {name}. Nic nie wysłano.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) failed: look at Messages.</source>
        <translation>
            <numerusform>Nie udało się wysłać %n&#xa0;wiadomości: zajrzyj do Wiadomości.</numerusform>
            <numerusform>Nie udało się wysłać %n&#xa0;wiadomości: zajrzyj do Wiadomości.</numerusform>
            <numerusform>Nie udało się wysłać %n&#xa0;wiadomości: zajrzyj do Wiadomości.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody knows whether %n message(s) arrived: look at Messages.</source>
        <translation>
            <numerusform>Nie wiadomo, czy %n&#xa0;wiadomość dotarła: zajrzyj do Wiadomości.</numerusform>
            <numerusform>Nie wiadomo, czy %n&#xa0;wiadomości dotarły: zajrzyj do Wiadomości.</numerusform>
            <numerusform>Nie wiadomo, czy %n&#xa0;wiadomości dotarło: zajrzyj do Wiadomości.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) sent.</source>
        <translation>
            <numerusform>Wysłano %n&#xa0;wiadomość.</numerusform>
            <numerusform>Wysłano %n&#xa0;wiadomości.</numerusform>
            <numerusform>Wysłano %n&#xa0;wiadomości.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is money on account</source>
        <translation>Klient ma nadpłatę</translation>
    </message>
    <message>
        <source>Settle the oldest invoices with it</source>
        <translation>Rozlicz nią najstarsze faktury</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>The money on account settles the oldest invoices now.</source>
        <translation>Nadpłata rozliczyła najstarsze faktury.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) need a decision</source>
        <translation>
            <numerusform>%n&#xa0;wiadomość wymaga decyzji</numerusform>
            <numerusform>%n&#xa0;wiadomości wymagają decyzji</numerusform>
            <numerusform>%n&#xa0;wiadomości wymaga decyzji</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Something went wrong</source>
        <translation>Coś poszło nie tak</translation>
    </message>
    <message>
        <source>An unexpected error came up. Every change is saved whole or not at all.</source>
        <translation>Wystąpił nieoczekiwany błąd. Każda zmiana jest zapisywana w całości albo wcale.</translation>
    </message>
    <message>
        <source>Look whether yours is there, then try again; if it happens twice, restart Freelance Pay and tell us.</source>
        <translation>Sprawdź, czy Twoja zmiana została zapisana, i spróbuj ponownie; jeśli błąd się powtórzy, uruchom Freelance Pay ponownie i daj nam znać.</translation>
    </message>
    <message>
        <source>No payment was ever entered: look at your bank account.</source>
        <translation>Nie zapisano jeszcze żadnej wpłaty: sprawdź rachunek bankowy.</translation>
    </message>
    <message>
        <source>There was no message so far.</source>
        <translation>Dotąd nie było żadnej wiadomości.</translation>
    </message>
    <message>
        <source>{about} is cancelled, so no reminder goes out for it.</source>
        <translation>Faktura {about} jest anulowana, więc przypomnienie nie zostanie wysłane.</translation>
    </message>
    <message>
        <source>{about} is paid, so no reminder goes out for it.</source>
        <translation>Faktura {about} jest zapłacona, więc przypomnienie nie zostanie wysłane.</translation>
    </message>
    <message>
        <source>{about} is disputed, so no reminder goes out for it.</source>
        <translation>Faktura {about} jest sporna, więc przypomnienie nie zostanie wysłane.</translation>
    </message>
    <message>
        <source>Payment of {about} is promised, so no reminder goes out for it.</source>
        <translation>Zapłata za fakturę {about} jest obiecana, więc przypomnienie nie zostanie wysłane.</translation>
    </message>
    <message>
        <source>{about} is paused, so no reminder goes out for it.</source>
        <translation>Faktura {about} ma pauzę, więc przypomnienie nie zostanie wysłane.</translation>
    </message>
    <message>
        <source>{about} is paid in instalments, so no reminder goes out for the whole.</source>
        <translation>Faktura {about} jest płatna w ratach, więc przypomnienie o całości nie zostanie wysłane.</translation>
    </message>
    <message>
        <source>{about} is overdue by now, and the message does not say so: write it anew.</source>
        <translation>Termin faktury {about} już minął, a wiadomość o tym nie mówi: napisz ją od nowa.</translation>
    </message>
    <message>
        <source>{about} is due only today, so this message does not fit.</source>
        <translation>Termin faktury {about} mija dopiero dziś, więc ta wiadomość nie pasuje.</translation>
    </message>
    <message>
        <source>{about} is not due yet, so this message does not fit.</source>
        <translation>Termin faktury {about} jeszcze nie minął, więc ta wiadomość nie pasuje.</translation>
    </message>
    <message>
        <source>{about}: this reminder was sent already.</source>
        <translation>Faktura {about}: to przypomnienie już wysłano.</translation>
    </message>
    <message>
        <source>{about}: the reminder before this one was not sent yet.</source>
        <translation>Faktura {about}: poprzedniego przypomnienia jeszcze nie wysłano.</translation>
    </message>
    <message>
        <source>The PDF of {about} does not show the invoice number: look whether it is the right file.</source>
        <translation>W pliku PDF faktury {about} nie widać numeru faktury: sprawdź, czy to właściwy plik.</translation>
    </message>
    <message>
        <source>The PDF of {about} does not show the amount: look whether it is the right file.</source>
        <translation>W pliku PDF faktury {about} nie widać kwoty: sprawdź, czy to właściwy plik.</translation>
    </message>
    <message>
        <source>The instalments offered for {about} begin on a day that is over: offer others.</source>
        <translation>Raty zaproponowane za {about} zaczynają się w dniu, który już minął: zaproponuj inne.</translation>
    </message>
    <message>
        <source>It would come from {about}, and the mail account is another one now: write it again.</source>
        <translation>Wiadomość wyszłaby z adresu {about}, a konto pocztowe jest teraz inne: napisz ją ponownie.</translation>
    </message>
    <message>
        <source>The open amount was checked just now.</source>
        <translation>Kwotę do zapłaty sprawdzono przed chwilą.</translation>
    </message>
    <message>
        <source>Days since the last message: {detail}.</source>
        <translation>Dni od ostatniej wiadomości: {detail}.</translation>
    </message>
    <message>
        <source>It goes to {about}.</source>
        <translation>Odbiorca: {about}</translation>
    </message>
    <message>
        <source>PDFs attached, unchanged: {detail}.</source>
        <translation>Załączone pliki PDF, bez zmian: {detail}.</translation>
    </message>
    <message>
        <source>The letter is complete.</source>
        <translation>List jest kompletny.</translation>
    </message>
    <message>
        <source>Days since the last payment was entered: {detail}.</source>
        <translation>Dni od ostatniej zapisanej wpłaty: {detail}.</translation>
    </message>
    <message>
        <source>You took it back.</source>
        <translation>Wysyłkę cofnięto.</translation>
    </message>
    <message>
        <source>You gave it up.</source>
        <translation>Zrezygnowano z&#xa0;tej wiadomości.</translation>
    </message>
    <message>
        <source>You let it go.</source>
        <translation>Zezwolono na wysłanie.</translation>
    </message>
    <message>
        <source>You said that it was sent.</source>
        <translation>Oznaczono ją jako wysłaną.</translation>
    </message>
    <message>
        <source>You asked to send it again.</source>
        <translation>Zlecono ponowne wysłanie.</translation>
    </message>
    <message>
        <source>It could not leave for more than a day, so its amounts and days may be out of date.</source>
        <translation>Nie mogła wyjść przez ponad dobę, więc jej kwoty i&#xa0;dni mogą być nieaktualne.</translation>
    </message>
    <message>
        <source>What is stored is not what you approved, so it was stopped.</source>
        <translation>Zapisana treść różni się od zatwierdzonej, więc wiadomość zatrzymano.</translation>
    </message>
    <message>
        <source>The ledger was restored from a copy, so it may be out of date, or sent already.</source>
        <translation>Księgę przywrócono z&#xa0;kopii, więc wiadomość może być nieaktualna albo już wysłana.</translation>
    </message>
    <message>
        <source>It is night where the client is, so it waits for the morning.</source>
        <translation>U klienta jest noc, więc wiadomość czeka do rana.</translation>
    </message>
    <message>
        <source>It was approved while the clock of this computer was ahead, so look at it first.</source>
        <translation>Zatwierdzono ją, gdy zegar tego komputera się spieszył, więc najpierw ją obejrzyj.</translation>
    </message>
    <message>
        <source>The send journal is damaged, so it may have been sent already.</source>
        <translation>Dziennik wysyłek jest uszkodzony, więc wiadomość mogła już wyjść.</translation>
    </message>
    <message>
        <source>The send journal says so.</source>
        <translation>Tak wynika z&#xa0;dziennika wysyłek.</translation>
    </message>
    <message>
        <source>Another message did the same, says the send journal.</source>
        <translation>Według dziennika wysyłek zrobiła to już inna wiadomość.</translation>
    </message>
    <message>
        <source>You sent it with another program.</source>
        <translation>Wysłano ją innym programem.</translation>
    </message>
    <message>
        <source>You posted it as a letter.</source>
        <translation>Wysłano ją pocztą jako list.</translation>
    </message>
    <message>
        <source>Only the send journal knows it: the ledger was restored from an older copy.</source>
        <translation>Zna ją tylko dziennik wysyłek: księgę przywrócono ze starszej kopii.</translation>
    </message>
    <message>
        <source>The program ended while it was being sent.</source>
        <translation>Program zakończył się w&#xa0;trakcie wysyłania.</translation>
    </message>
    <message>
        <source>Sending was stopped before the end of the message.</source>
        <translation>Wysyłanie przerwano przed końcem wiadomości.</translation>
    </message>
    <message>
        <source>The mail server gave no clear answer.</source>
        <translation>Serwer poczty nie dał jasnej odpowiedzi.</translation>
    </message>
    <message>
        <source>Sending was stopped before the server&apos;s answer.</source>
        <translation>Wysyłanie przerwano przed odpowiedzią serwera.</translation>
    </message>
    <message>
        <source>Some lines have errors</source>
        <translation>Niektóre wiersze mają błędy</translation>
    </message>
    <message>
        <source>{bad_lines} lines cannot be imported, so nothing was imported.</source>
        <translation>Wiersze, których nie da się wczytać: {bad_lines}. Nic nie zaimportowano.</translation>
    </message>
    <message>
        <source>Correct them in the file, or choose to import the good lines only.</source>
        <translation>Popraw je w&#xa0;pliku albo zaimportuj tylko dobre wiersze.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Nie można odczytać pliku</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Plik jest za duży</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>Podziel go na mniejsze pliki.</translation>
    </message>
    <message>
        <source>Not a list</source>
        <translation>To nie jest lista</translation>
    </message>
    <message>
        <source>Export the list as CSV or XLSX and choose that file.</source>
        <translation>Wyeksportuj listę jako CSV lub XLSX i&#xa0;wybierz tamten plik.</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Plik jest pusty</translation>
    </message>
    <message>
        <source>{name} holds no filled cell.</source>
        <translation>W&#xa0;pliku {name} nie ma żadnej wypełnionej komórki.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wybierz inny plik.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Plik jest uszkodzony</translation>
    </message>
    <message>
        <source>it waits to be sent</source>
        <translation>czeka na wysłanie</translation>
    </message>
    <message>
        <source>it is being sent</source>
        <translation>jest właśnie wysyłana</translation>
    </message>
    <message>
        <source>it was sent</source>
        <translation>została wysłana</translation>
    </message>
    <message>
        <source>it was refused</source>
        <translation>została odrzucona</translation>
    </message>
    <message>
        <source>nobody knows whether it was sent</source>
        <translation>nie wiadomo, czy wyszła</translation>
    </message>
    <message>
        <source>it is held back</source>
        <translation>jest zatrzymana</translation>
    </message>
    <message>
        <source>it was withdrawn</source>
        <translation>została wycofana</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Nie ma takiego pliku ani folderu.</translation>
    </message>
    <message>
        <source>Access to it is not allowed.</source>
        <translation>Dostęp jest zabroniony.</translation>
    </message>
    <message>
        <source>Another program has it open.</source>
        <translation>Jest otwarty w innym programie.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>Na dysku nie ma już miejsca.</translation>
    </message>
    <message>
        <source>It is not an ordinary file.</source>
        <translation>To nie jest zwykły plik.</translation>
    </message>
    <message>
        <source>Its name is too long, or not possible there.</source>
        <translation>Nazwa jest za długa albo niedozwolona w tym miejscu.</translation>
    </message>
    <message>
        <source>The disk reports an error.</source>
        <translation>Dysk zgłasza błąd.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>Plik jest uszkodzony.</translation>
    </message>
    <message>
        <source>Reading it took too long or too much memory.</source>
        <translation>Odczyt trwał za długo albo wymagał za dużo pamięci.</translation>
    </message>
    <message>
        <source>The system does not say why.</source>
        <translation>System nie podaje przyczyny.</translation>
    </message>
    <message>
        <source>Choose the file again, or another one.</source>
        <translation>Wybierz ten plik ponownie albo inny.</translation>
    </message>
    <message>
        <source>{name} breaks off at line {line}.</source>
        <translation>Plik {name} urywa się w&#xa0;wierszu {line}.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>Plik {name} jest uszkodzony.</translation>
    </message>
    <message>
        <source>{name} is larger than {allowed}.</source>
        <translation>Plik {name} ma więcej niż {allowed}.</translation>
    </message>
    <message>
        <source>{name} has more than {allowed} rows.</source>
        <translation>Plik {name} ma za dużo wierszy, dozwolone najwyżej {allowed}.</translation>
    </message>
    <message>
        <source>{name} has more than {allowed} columns.</source>
        <translation>Plik {name} ma za dużo kolumn, dozwolone najwyżej {allowed}.</translation>
    </message>
    <message>
        <source>A cell of {name} holds more than {allowed} characters.</source>
        <translation>Jedna z komórek pliku {name} zawiera za długi tekst (najwyżej {allowed} znaków).</translation>
    </message>
    <message>
        <source>{name} is larger than {allowed} when unpacked.</source>
        <translation>Plik {name} po rozpakowaniu ma więcej niż {allowed}.</translation>
    </message>
    <message>
        <source>{name} is an old Excel workbook (.xls), or one that is locked with a password.</source>
        <translation>{name} to stary skoroszyt Excela (.xls) albo skoroszyt chroniony hasłem.</translation>
    </message>
    <message>
        <source>{name} is an OpenDocument file.</source>
        <translation>{name} to plik OpenDocument.</translation>
    </message>
    <message>
        <source>{name} is a PDF.</source>
        <translation>{name} to plik PDF.</translation>
    </message>
    <message>
        <source>{name} is a web page or an XML file.</source>
        <translation>{name} to strona internetowa albo plik XML.</translation>
    </message>
    <message>
        <source>{name} is an archive, but not an Excel workbook.</source>
        <translation>{name} to archiwum, a nie skoroszyt Excela.</translation>
    </message>
    <message>
        <source>{name} does not hold text.</source>
        <translation>Plik {name} nie zawiera tekstu.</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Numer faktury</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Osoba kontaktowa</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Numer podatkowy</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Data faktury</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Termin płatności</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Dni na zapłatę</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Paid amount</source>
        <translation>Wpłacono</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Dzień wpłaty</translation>
    </message>
    <message>
        <source>Open amount</source>
        <translation>Do zapłaty</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Za co</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>Tytuł przelewu</translation>
    </message>
    <message>
        <source>salutation</source>
        <translation>powitanie</translation>
    </message>
    <message>
        <source>closing line</source>
        <translation>zakończenie</translation>
    </message>
    <message>
        <source>your name and how to reach you</source>
        <translation>Twoje imię i nazwisko oraz kontakt do Ciebie</translation>
    </message>
    <message>
        <source>whom the salutation is for</source>
        <translation>do kogo jest powitanie</translation>
    </message>
    <message>
        <source>client name</source>
        <translation>nazwa klienta</translation>
    </message>
    <message>
        <source>contact at the client</source>
        <translation>osoba kontaktowa u klienta</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>Twoje imię i nazwisko</translation>
    </message>
    <message>
        <source>your role</source>
        <translation>Twoja rola</translation>
    </message>
    <message>
        <source>your company</source>
        <translation>Twoja firma</translation>
    </message>
    <message>
        <source>your e-mail address</source>
        <translation>Twój adres e-mail</translation>
    </message>
    <message>
        <source>your phone number</source>
        <translation>Twój numer telefonu</translation>
    </message>
    <message>
        <source>your city</source>
        <translation>Twoje miasto</translation>
    </message>
    <message>
        <source>date of the letter</source>
        <translation>data listu</translation>
    </message>
    <message>
        <source>number of invoices</source>
        <translation>liczba faktur</translation>
    </message>
    <message>
        <source>invoice number</source>
        <translation>numer faktury</translation>
    </message>
    <message>
        <source>invoice numbers</source>
        <translation>numery faktur</translation>
    </message>
    <message>
        <source>invoice date</source>
        <translation>data faktury</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>termin płatności</translation>
    </message>
    <message>
        <source>days overdue</source>
        <translation>liczba dni po terminie</translation>
    </message>
    <message>
        <source>open amount</source>
        <translation>kwota do zapłaty</translation>
    </message>
    <message>
        <source>amount due now</source>
        <translation>bieżąca kwota</translation>
    </message>
    <message>
        <source>paid amount</source>
        <translation>wpłacona kwota</translation>
    </message>
    <message>
        <source>new day to pay by</source>
        <translation>nowy termin zapłaty</translation>
    </message>
    <message>
        <source>days of earlier reminders</source>
        <translation>dni poprzednich przypomnień</translation>
    </message>
    <message>
        <source>day the payment was promised by</source>
        <translation>dzień, do którego obiecano zapłatę</translation>
    </message>
    <message>
        <source>number of the letter</source>
        <translation>numer pisma</translation>
    </message>
    <message>
        <source>amount received</source>
        <translation>otrzymana kwota</translation>
    </message>
    <message>
        <source>day of the payment</source>
        <translation>dzień wpłaty</translation>
    </message>
    <message>
        <source>subject of the message sent by mistake</source>
        <translation>temat wiadomości wysłanej przez pomyłkę</translation>
    </message>
    <message>
        <source>day of the message sent by mistake</source>
        <translation>dzień wiadomości wysłanej przez pomyłkę</translation>
    </message>
    <message>
        <source>PDF of the invoice</source>
        <translation>PDF faktury</translation>
    </message>
    <message>
        <source>payment reference</source>
        <translation>tytuł przelewu</translation>
    </message>
    <message>
        <source>number of instalments</source>
        <translation>liczba rat</translation>
    </message>
    <message>
        <source>invoice details</source>
        <translation>dane faktur</translation>
    </message>
    <message>
        <source>your bank details for this currency</source>
        <translation>Twoje dane do przelewu w tej walucie</translation>
    </message>
    <message>
        <source>instalments offered</source>
        <translation>proponowane raty</translation>
    </message>
    <message>
        <source>sender&apos;s name</source>
        <translation>nazwa nadawcy</translation>
    </message>
    <message>
        <source>sender&apos;s address</source>
        <translation>adres nadawcy</translation>
    </message>
    <message>
        <source>recipient&apos;s name</source>
        <translation>nazwa odbiorcy</translation>
    </message>
    <message>
        <source>recipient&apos;s address</source>
        <translation>adres odbiorcy</translation>
    </message>
    <message>
        <source>name of who gets a copy</source>
        <translation>nazwa odbiorcy kopii</translation>
    </message>
    <message>
        <source>address of who gets a copy</source>
        <translation>adres odbiorcy kopii</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>adres e-mail</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>temat</translation>
    </message>
    <message>
        <source>text of the letter</source>
        <translation>treść listu</translation>
    </message>
    <message>
        <source>language</source>
        <translation>język</translation>
    </message>
    <message>
        <source>sign of the message</source>
        <translation>znacznik wiadomości</translation>
    </message>
    <message>
        <source>sign of the earlier message</source>
        <translation>znacznik poprzedniej wiadomości</translation>
    </message>
    <message>
        <source>notice before the due date</source>
        <translation>powiadomienie przed terminem</translation>
    </message>
    <message>
        <source>notice on the due date</source>
        <translation>powiadomienie w dniu terminu</translation>
    </message>
    <message>
        <source>first reminder</source>
        <translation>pierwsze przypomnienie</translation>
    </message>
    <message>
        <source>second reminder</source>
        <translation>drugie przypomnienie</translation>
    </message>
    <message>
        <source>final reminder</source>
        <translation>ostatnie przypomnienie</translation>
    </message>
    <message>
        <source>formal demand</source>
        <translation>wezwanie do zapłaty</translation>
    </message>
    <message>
        <source>offer of instalments</source>
        <translation>propozycja rat</translation>
    </message>
    <message>
        <source>thank-you</source>
        <translation>podziękowanie</translation>
    </message>
    <message>
        <source>thank-you for a part</source>
        <translation>podziękowanie za część wpłaty</translation>
    </message>
    <message>
        <source>apology</source>
        <translation>przeprosiny</translation>
    </message>
    <message>
        <source>script for a call</source>
        <translation>tekst rozmowy telefonicznej</translation>
    </message>
    <message>
        <source>short message</source>
        <translation>krótka wiadomość</translation>
    </message>
    <message>
        <source>words of the language</source>
        <translation>słowa języka</translation>
    </message>
    <message>
        <source>English</source>
        <translation>angielski</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>rosyjski</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polski</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukraiński</translation>
    </message>
    <message>
        <source>German</source>
        <translation>niemiecki</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francuski</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>hiszpański</translation>
    </message>
    <message>
        <source>This client is not in the ledger.</source>
        <translation>Tego klienta nie ma w księdze.</translation>
    </message>
    <message>
        <source>This invoice is not in the ledger.</source>
        <translation>Tej faktury nie ma w księdze.</translation>
    </message>
    <message>
        <source>This message is not in the ledger.</source>
        <translation>Tej wiadomości nie ma w księdze.</translation>
    </message>
    <message>
        <source>This is not in the ledger.</source>
        <translation>Tego nie ma w księdze.</translation>
    </message>
    <message>
        <source>The keyring did not keep the password.</source>
        <translation>Pęk kluczy nie zachował hasła.</translation>
    </message>
    <message>
        <source>The keyring did not delete the password.</source>
        <translation>Pęk kluczy nie usunął hasła.</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>w wierszu poleceń</translation>
    </message>
    <message>
        <source>replaced by a new offer</source>
        <translation>zastąpiono nową propozycją</translation>
    </message>
    <message>
        <source>The letter with this offer has not left for sure yet; the client can accept it once it was sent.</source>
        <translation>Nie jest jeszcze pewne, że list z tą propozycją wyszedł; klient może się zgodzić, gdy zostanie wysłany.</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulator</translation>
    </message>
    <message>
        <source>line break</source>
        <translation>podział wiersza</translation>
    </message>
    <message>
        <source>text that mail programs would decode</source>
        <translation>tekst, który programy pocztowe próbowałyby odkodować</translation>
    </message>
    <message>
        <source>invisible control characters</source>
        <translation>niewidoczne znaki sterujące</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Wyeksportuj go ponownie.</translation>
    </message>
    <message>
        <source>Reading was stopped</source>
        <translation>Odczyt przerwano</translation>
    </message>
    <message>
        <source>{name} cannot be read. {reason}</source>
        <translation>Nie można odczytać {name}. {reason}</translation>
    </message>
    <message>
        <source>Choose another file; if another program has this one open, close it there.</source>
        <translation>Wybierz inny plik; jeśli ten jest otwarty w innym programie, zamknij go tam.</translation>
    </message>
    <message>
        <source>Reading {name} took too long or too much memory, so it was stopped.</source>
        <translation>Odczyt {name} trwał za długo albo wymagał za dużo pamięci, więc go przerwano.</translation>
    </message>
    <message>
        <source>Do not open files you were sent by strangers; export the list again.</source>
        <translation>Nie otwieraj plików od nieznajomych; wyeksportuj listę ponownie.</translation>
    </message>
    <message>
        <source>Columns are missing</source>
        <translation>Brakuje kolumn</translation>
    </message>
    <message>
        <source>It is not clear which columns hold: {missing}.</source>
        <translation>Nie wiadomo, które kolumny zawierają: {missing}.</translation>
    </message>
    <message>
        <source>Say what each column is.</source>
        <translation>Wskaż znaczenie każdej kolumny.</translation>
    </message>
    <message>
        <source>Not a PDF</source>
        <translation>To nie jest PDF</translation>
    </message>
    <message>
        <source>{name} is not a PDF.</source>
        <translation>Plik {name} nie jest plikiem PDF.</translation>
    </message>
    <message>
        <source>Choose the PDF of the invoice.</source>
        <translation>Wybierz PDF faktury.</translation>
    </message>
    <message>
        <source>The PDF is locked</source>
        <translation>PDF jest zabezpieczony</translation>
    </message>
    <message>
        <source>{name} opens only with a password.</source>
        <translation>Plik {name} otwiera się tylko z&#xa0;hasłem.</translation>
    </message>
    <message>
        <source>Save it again without a password.</source>
        <translation>Zapisz go ponownie bez hasła.</translation>
    </message>
    <message>
        <source>The PDF is too large</source>
        <translation>PDF jest za duży</translation>
    </message>
    <message>
        <source>{name} has {size}; {allowed} is the most.</source>
        <translation>{name} ma {size}, a dozwolone jest najwyżej {allowed}.</translation>
    </message>
    <message>
        <source>{path} cannot be written. {reason}</source>
        <translation>Nie można zapisać {path}. {reason}</translation>
    </message>
    <message>
        <source>Setting the PDF failed.</source>
        <translation>Nie udało się złożyć pliku PDF.</translation>
    </message>
    <message>
        <source>Save it smaller.</source>
        <translation>Zapisz go w&#xa0;mniejszym rozmiarze.</translation>
    </message>
    <message>
        <source>The PDF cannot be read</source>
        <translation>Nie można odczytać PDF</translation>
    </message>
    <message>
        <source>Make the PDF again.</source>
        <translation>Utwórz PDF ponownie.</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Nie ma czego zapisać</translation>
    </message>
    <message>
        <source>The report has no rows.</source>
        <translation>Raport nie ma żadnych wierszy.</translation>
    </message>
    <message>
        <source>Choose another day or report.</source>
        <translation>Wybierz inny dzień lub raport.</translation>
    </message>
    <message>
        <source>Cannot be saved there</source>
        <translation>Nie można tam zapisać</translation>
    </message>
    <message>
        <source>Choose another folder, or close the file in other programs.</source>
        <translation>Wybierz inny folder albo zamknij plik w&#xa0;innych programach.</translation>
    </message>
    <message>
        <source>A text is too long</source>
        <translation>Tekst jest za długi</translation>
    </message>
    <message>
        <source>The text in {column}, row {row}, is longer than {limit} characters.</source>
        <translation>Tekst w&#xa0;kolumnie {column}, w&#xa0;wierszu {row}, ma więcej niż {limit} znaków.</translation>
    </message>
    <message>
        <source>Shorten it, or save as PDF.</source>
        <translation>Skróć go albo zapisz raport jako PDF.</translation>
    </message>
    <message>
        <source>Too many rows</source>
        <translation>Za dużo wierszy</translation>
    </message>
    <message>
        <source>The report has {rows} rows; {limit} is the most.</source>
        <translation>Liczba wierszy raportu to {rows}, a&#xa0;limit to {limit}.</translation>
    </message>
    <message>
        <source>Choose a shorter period, or save as CSV.</source>
        <translation>Wybierz krótszy okres albo zapisz jako CSV.</translation>
    </message>
    <message>
        <source>The PDF was not made</source>
        <translation>Nie utworzono PDF</translation>
    </message>
    <message>
        <source>Save as CSV or XLSX, and tell us.</source>
        <translation>Zapisz jako CSV lub XLSX i&#xa0;daj nam znać.</translation>
    </message>
    <message>
        <source>No good copy was found: put the file back, or choose another ledger.</source>
        <translation>Nie ma dobrej kopii: przywróć plik na miejsce albo wybierz inną księgę.</translation>
    </message>
    <message>
        <source>The ledger lies in a folder that {service} keeps in step with other places. It may be copied in the middle of a change, or replaced by an older state: better move it out, and let only copies of it be there.</source>
        <translation>Księga leży w folderze synchronizowanym przez {service}. Może zostać skopiowana w trakcie zapisu albo zastąpiona starszą wersją: lepiej ją przenieś, a tam trzymaj tylko kopie.</translation>
    </message>
    <message>
        <source>The ledger is an older copy: it does not have what some messages that were sent are about ({count} of them). Look into the Sent folder of your mailbox before you write to those clients again.</source>
        <translation>Ta księga to starsza kopia: nie ma w niej tego, czego dotyczą niektóre wysłane wiadomości (jest ich: {count}). Zanim znów napiszesz do tych klientów, zajrzyj do folderu Wysłane w swojej skrzynce.</translation>
    </message>
    <message>
        <source>No ledger here</source>
        <translation>Nie ma tu księgi</translation>
    </message>
    <message>
        <source>There is no ledger at {path}.</source>
        <translation>Pod {path} nie ma księgi.</translation>
    </message>
    <message>
        <source>Start Freelance Pay once to make one, or name the right file.</source>
        <translation>Uruchom raz Freelance Pay, aby ją utworzyć, albo wskaż właściwy plik.</translation>
    </message>
    <message>
        <source>The ledger is gone</source>
        <translation>Księga zniknęła</translation>
    </message>
    <message>
        <source>The ledger at {path} is missing or empty, though there was data. Nothing was changed.</source>
        <translation>Brak księgi {path} lub plik jest pusty, choć były w&#xa0;nim dane. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>Restore the newest copy ({newest_backup}), or put the file back where it was.</source>
        <translation>Przywróć najnowszą kopię ({newest_backup}) albo odłóż plik na miejsce.</translation>
    </message>
    <message>
        <source>The ledger is damaged</source>
        <translation>Księga jest uszkodzona</translation>
    </message>
    <message>
        <source>Restore the newest good copy ({newest_backup}).</source>
        <translation>Przywróć najnowszą dobrą kopię ({newest_backup}).</translation>
    </message>
    <message>
        <source>A folder is no ledger</source>
        <translation>Folder to nie księga</translation>
    </message>
    <message>
        <source>{path} is a folder, and a ledger is a file.</source>
        <translation>{path} to folder, a księga jest plikiem.</translation>
    </message>
    <message>
        <source>Not a ledger</source>
        <translation>To nie jest księga</translation>
    </message>
    <message>
        <source>{path} is not a ledger of Freelance Pay. It was not touched.</source>
        <translation>{path} nie jest księgą Freelance Pay. Plik pozostał nietknięty.</translation>
    </message>
    <message>
        <source>A newer ledger</source>
        <translation>Nowsza księga</translation>
    </message>
    <message>
        <source>Install the newest Freelance Pay and open it again.</source>
        <translation>Zainstaluj najnowszą wersję Freelance Pay i&#xa0;otwórz księgę ponownie.</translation>
    </message>
    <message>
        <source>An older ledger</source>
        <translation>Starsza księga</translation>
    </message>
    <message>
        <source>Open it once in the window; a copy is made before it is brought up to date.</source>
        <translation>Otwórz ją raz w&#xa0;oknie; przed aktualizacją powstanie kopia.</translation>
    </message>
    <message>
        <source>The ledger is in use</source>
        <translation>Księga jest w&#xa0;użyciu</translation>
    </message>
    <message>
        <source>Another Freelance Pay has {path} open.</source>
        <translation>{path} jest już otwarte w&#xa0;innym oknie Freelance Pay.</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it first.</source>
        <translation>Użyj otwartego okna albo najpierw je zamknij.</translation>
    </message>
    <message>
        <source>The ledger is busy</source>
        <translation>Księga jest zajęta</translation>
    </message>
    <message>
        <source>Another program has locked {path}.</source>
        <translation>Inny program zablokował {path}.</translation>
    </message>
    <message>
        <source>Wait for a backup or synchronisation to end, then try again.</source>
        <translation>Poczekaj na koniec kopii zapasowej lub synchronizacji i&#xa0;spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This drive cannot lock files</source>
        <translation>Ten dysk nie umie blokować plików</translation>
    </message>
    <message>
        <source>The drive of {path} cannot lock files, so two programs could write at once.</source>
        <translation>Dysk z&#xa0;plikiem {path} nie umie blokować plików, więc dwa programy mogłyby zapisywać naraz.</translation>
    </message>
    <message>
        <source>Move the ledger to a folder on this computer.</source>
        <translation>Przenieś księgę do folderu na tym komputerze.</translation>
    </message>
    <message>
        <source>Not safe to write</source>
        <translation>Zapis nie jest bezpieczny</translation>
    </message>
    <message>
        <source>The ledger at {path} is damaged. It was not written to.</source>
        <translation>Księga {path} jest uszkodzona. Nic w niej nie zapisano.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Wskaż plik w tym folderze.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Freelance Pay. It was not touched.</source>
        <translation>{path} zapisała nowsza wersja Freelance Pay. Plik nie został ruszony.</translation>
    </message>
    <message>
        <source>{path} is from an older Freelance Pay.</source>
        <translation>{path} pochodzi ze starszej wersji Freelance Pay.</translation>
    </message>
    <message>
        <source>The database did not accept a setting that protects your data.</source>
        <translation>Baza danych nie przyjęła ustawienia, które chroni Twoje dane.</translation>
    </message>
    <message>
        <source>Move the ledger to a folder on this computer, not on a network drive.</source>
        <translation>Przenieś księgę do folderu na tym komputerze, nie na dysk sieciowy.</translation>
    </message>
    <message>
        <source>The ledger was not brought up to date</source>
        <translation>Księga nie została zaktualizowana</translation>
    </message>
    <message>
        <source>Bringing {path} up to date failed; the file is as it was.</source>
        <translation>Aktualizacja {path} się nie udała; plik jest taki jak przedtem.</translation>
    </message>
    <message>
        <source>A copy was made before ({backup}). Go on with the older Freelance Pay and tell us.</source>
        <translation>Wcześniej powstała kopia ({backup}). Pracuj dalej w&#xa0;starszej wersji Freelance Pay i&#xa0;daj nam znać.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Tylko do odczytu</translation>
    </message>
    <message>
        <source>{path} cannot be written: the file or its folder is read-only.</source>
        <translation>Nie można zapisać {path}: plik lub jego folder jest tylko do odczytu.</translation>
    </message>
    <message>
        <source>Allow writing for your user, or move the ledger to a folder of yours.</source>
        <translation>Zezwól swojemu użytkownikowi na zapis albo przenieś księgę do swojego folderu.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nie można odczytać</translation>
    </message>
    <message>
        <source>{path} is there, but cannot be read by your user.</source>
        <translation>{path} istnieje, ale Twój użytkownik nie może go odczytać.</translation>
    </message>
    <message>
        <source>Allow reading for your user, or choose another file.</source>
        <translation>Zezwól swojemu użytkownikowi na odczyt albo wybierz inny plik.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Dysk jest pełny</translation>
    </message>
    <message>
        <source>There is no room left to write {path}. Everything saved before is safe.</source>
        <translation>Brakuje miejsca na zapisanie {path}. Wszystko zapisane wcześniej jest bezpieczne.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Zwolnij trochę miejsca i&#xa0;spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The disk reports an error</source>
        <translation>Dysk zgłasza błąd</translation>
    </message>
    <message>
        <source>The disk answered with an error at {path}.</source>
        <translation>Dysk odpowiedział błędem: {path}.</translation>
    </message>
    <message>
        <source>No copy here</source>
        <translation>Nie ma tu kopii</translation>
    </message>
    <message>
        <source>There is no copy at {path}.</source>
        <translation>Pod {path} nie ma kopii.</translation>
    </message>
    <message>
        <source>The copy {path} did not pass its examination and is not used.</source>
        <translation>Kopia {path} nie przeszła sprawdzenia i nie zostanie użyta.</translation>
    </message>
    <message>
        <source>Copy your files to another disk soon, and check this one.</source>
        <translation>Skopiuj wkrótce swoje pliki na inny dysk i&#xa0;sprawdź ten.</translation>
    </message>
    <message>
        <source>The name is taken</source>
        <translation>Nazwa jest zajęta</translation>
    </message>
    <message>
        <source>There is already a file {path}; it was not replaced.</source>
        <translation>Plik {path} już istnieje; nie został zastąpiony.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>The copy is damaged</source>
        <translation>Kopia jest uszkodzona</translation>
    </message>
    <message>
        <source>Choose another copy.</source>
        <translation>Wybierz inną kopię.</translation>
    </message>
    <message>
        <source>A PDF is missing</source>
        <translation>Brakuje PDF</translation>
    </message>
    <message>
        <source>The stored PDF {name} is not there any more.</source>
        <translation>Zapisanego pliku {name} już nie ma.</translation>
    </message>
    <message>
        <source>Attach it to the invoice again.</source>
        <translation>Załącz go ponownie do faktury.</translation>
    </message>
    <message>
        <source>A PDF was changed</source>
        <translation>PDF został zmieniony</translation>
    </message>
    <message>
        <source>The stored PDF {name} is not the file that was attached.</source>
        <translation>Zapisany plik {name} nie jest tym, który załączono.</translation>
    </message>
    <message>
        <source>Attach the right file to the invoice again.</source>
        <translation>Załącz ponownie właściwy plik do faktury.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nie znaleziono</translation>
    </message>
    <message>
        <source>Look for it in the list.</source>
        <translation>Poszukaj na liście.</translation>
    </message>
    <message>
        <source>Two currencies</source>
        <translation>Dwie waluty</translation>
    </message>
    <message>
        <source>{left} and {right} cannot be added.</source>
        <translation>Nie można zsumować {left} i&#xa0;{right}.</translation>
    </message>
    <message>
        <source>Enter amounts of one currency together.</source>
        <translation>Podaj razem kwoty w&#xa0;jednej walucie.</translation>
    </message>
    <message>
        <source>Not an amount</source>
        <translation>To nie jest kwota</translation>
    </message>
    <message>
        <source>Write it like 1250.00 or 1 250,00.</source>
        <translation>Zapisz ją tak: 1250.00 lub 1 250,00.</translation>
    </message>
    <message>
        <source>Unknown currency</source>
        <translation>Nieznana waluta</translation>
    </message>
    <message>
        <source>“{text}” is not an amount in {currency}.</source>
        <translation>„{text}” nie jest kwotą w walucie {currency}.</translation>
    </message>
    <message>
        <source>{on} has not come yet, so nothing can have been paid on it.</source>
        <translation>{on} jeszcze nie nadszedł, więc nic nie mogło wtedy wpłynąć.</translation>
    </message>
    <message>
        <source>On {on} nobody owed this yet: the invoice was issued long after.</source>
        <translation>{on} nikt jeszcze nie był tego winien: fakturę wystawiono dużo później.</translation>
    </message>
    <message>
        <source>“{code}” is not a currency.</source>
        <translation>„{code}” nie jest walutą.</translation>
    </message>
    <message>
        <source>Use three letters such as EUR, PLN or RUB.</source>
        <translation>Użyj trzech liter, na przykład EUR, PLN lub RUB.</translation>
    </message>
    <message>
        <source>Too many or too few parts</source>
        <translation>Za dużo lub za mało rat</translation>
    </message>
    <message>
        <source>{balance} cannot be paid in {parts} parts.</source>
        <translation>Kwoty {balance} nie da się podzielić na raty (liczba rat: {parts}).</translation>
    </message>
    <message>
        <source>Choose between 1 and 120 parts, none smaller than one cent.</source>
        <translation>Wybierz od 1 do 120 rat, każdą nie mniejszą niż jeden grosz lub cent.</translation>
    </message>
    <message>
        <source>The parts do not add up</source>
        <translation>Raty nie dają pełnej kwoty</translation>
    </message>
    <message>
        <source>The instalments make {total}, but {balance} is open.</source>
        <translation>Raty dają {total}, a&#xa0;do zapłaty jest {balance}.</translation>
    </message>
    <message>
        <source>Change the parts until they make {balance}.</source>
        <translation>Zmień raty tak, aby dały {balance}.</translation>
    </message>
    <message>
        <source>An empty instalment</source>
        <translation>Pusta rata</translation>
    </message>
    <message>
        <source>Instalment {number} is {amount}.</source>
        <translation>Rata {number} wynosi {amount}.</translation>
    </message>
    <message>
        <source>Give every instalment an amount above zero.</source>
        <translation>Podaj dla każdej raty kwotę większą od zera.</translation>
    </message>
    <message>
        <source>The days are not in order</source>
        <translation>Terminy nie są po kolei</translation>
    </message>
    <message>
        <source>Instalment {number} is not after the one before it.</source>
        <translation>Termin raty {number} nie jest późniejszy niż poprzedniej.</translation>
    </message>
    <message>
        <source>Put the days in order.</source>
        <translation>Ustaw terminy po kolei.</translation>
    </message>
    <message>
        <source>The invoice is already there</source>
        <translation>Ta faktura już jest</translation>
    </message>
    <message>
        <source>This client already has an invoice {number}.</source>
        <translation>Ten klient ma już fakturę {number}.</translation>
    </message>
    <message>
        <source>Change the number, or open the invoice that is there.</source>
        <translation>Zmień numer albo otwórz tę fakturę, która już jest.</translation>
    </message>
    <message>
        <source>The amounts do not fit</source>
        <translation>Kwoty się nie zgadzają</translation>
    </message>
    <message>
        <source>{net} net and {vat} VAT do not make {gross}, or nothing is left to pay.</source>
        <translation>{net} netto i&#xa0;{vat} VAT nie dają {gross} albo nic nie zostaje do zapłaty.</translation>
    </message>
    <message>
        <source>Correct one of the three amounts.</source>
        <translation>Popraw jedną z&#xa0;trzech kwot.</translation>
    </message>
    <message>
        <source>Due before it was issued</source>
        <translation>Termin przed wystawieniem</translation>
    </message>
    <message>
        <source>Invoice {number} would be due before its issue date.</source>
        <translation>Termin faktury {number} byłby przed datą wystawienia.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>Popraw jedną z&#xa0;dwóch dat.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Czegoś brakuje</translation>
    </message>
    <message>
        <source>Not filled in: {field}.</source>
        <translation>Nie wypełniono: {field}.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Uzupełnij to pole.</translation>
    </message>
    <message>
        <source>Already paid</source>
        <translation>Już zapłacono</translation>
    </message>
    <message>
        <source>{settled} is already paid on {number}, so it cannot be less, nor in another currency.</source>
        <translation>Na fakturę {number} wpłacono już {settled}, więc jej kwota nie może być mniejsza ani w&#xa0;innej walucie.</translation>
    </message>
    <message>
        <source>Take the payment back first, or enter a credit note.</source>
        <translation>Najpierw cofnij wpłatę albo zapisz korektę.</translation>
    </message>
    <message>
        <source>No plan possible</source>
        <translation>Plan rat nie jest możliwy</translation>
    </message>
    <message>
        <source>Nothing is left to pay in instalments, the invoice is already in a plan, or its open amount changed.</source>
        <translation>Nie ma już czego rozkładać na raty, faktura jest już w&#xa0;planie albo jej kwota do zapłaty się zmieniła.</translation>
    </message>
    <message>
        <source>Look at the invoice and make a new offer.</source>
        <translation>Sprawdź fakturę i&#xa0;przygotuj nową propozycję.</translation>
    </message>
    <message>
        <source>An offer stands already</source>
        <translation>Propozycja już jest złożona</translation>
    </message>
    <message>
        <source>Instalments for {numbers} are offered already, and the client did not answer.</source>
        <translation>Raty za {numbers} są już zaproponowane, a klient nie odpowiedział.</translation>
    </message>
    <message>
        <source>Wait for the answer, or take the offer back.</source>
        <translation>Poczekaj na odpowiedź albo wycofaj propozycję.</translation>
    </message>
    <message>
        <source>The same offer again</source>
        <translation>Ta sama propozycja jeszcze raz</translation>
    </message>
    <message>
        <source>These very instalments for {numbers} are offered already.</source>
        <translation>Dokładnie takie raty za {numbers} są już zaproponowane.</translation>
    </message>
    <message>
        <source>Wait for the answer, or offer other instalments.</source>
        <translation>Poczekaj na odpowiedź albo zaproponuj inne raty.</translation>
    </message>
    <message>
        <source>The offer has not left for sure</source>
        <translation>Nie jest pewne, że propozycja wyszła</translation>
    </message>
    <message>
        <source>The offer is out of date</source>
        <translation>Propozycja jest nieaktualna</translation>
    </message>
    <message>
        <source>The last instalment of this offer was due on {last}.</source>
        <translation>Ostatnia rata tej propozycji była płatna {last}.</translation>
    </message>
    <message>
        <source>Offer new instalments.</source>
        <translation>Zaproponuj nowe raty.</translation>
    </message>
    <message>
        <source>Not the day of a payment</source>
        <translation>To nie może być dzień wpłaty</translation>
    </message>
    <message>
        <source>Enter the day on which the money came in.</source>
        <translation>Podaj dzień, w którym pieniądze wpłynęły.</translation>
    </message>
    <message>
        <source>A day still to come</source>
        <translation>Ten dzień jeszcze nie nadszedł</translation>
    </message>
    <message>
        <source>{day} has not come yet.</source>
        <translation>{day} – ten dzień jeszcze nie nadszedł.</translation>
    </message>
    <message>
        <source>Correct the date, or enter it on that day.</source>
        <translation>Popraw datę albo wprowadź to tego dnia.</translation>
    </message>
    <message>
        <source>The amount is not above zero</source>
        <translation>Kwota nie jest większa od zera</translation>
    </message>
    <message>
        <source>{amount} cannot be booked.</source>
        <translation>Nie można zapisać kwoty {amount}.</translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation>Podaj kwotę większą od zera.</translation>
    </message>
    <message>
        <source>The day is over</source>
        <translation>Ten dzień już minął</translation>
    </message>
    <message>
        <source>{day} lies in the past.</source>
        <translation>{day} to dzień, który już minął.</translation>
    </message>
    <message>
        <source>Choose today or a later day.</source>
        <translation>Wybierz dzisiejszy lub późniejszy dzień.</translation>
    </message>
    <message>
        <source>The ledger has data of its own</source>
        <translation>Księga ma już swoje dane</translation>
    </message>
    <message>
        <source>Sample data is only written into an empty ledger; nothing was changed.</source>
        <translation>Przykładowe dane można zapisać tylko w&#xa0;pustej księdze; nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>Choose another folder for the sample data.</source>
        <translation>Wybierz inny folder na przykładowe dane.</translation>
    </message>
    <message>
        <source>The client still owes</source>
        <translation>Klient ma jeszcze coś do zapłaty</translation>
    </message>
    <message>
        <source>{name} has open invoices and stays in the list.</source>
        <translation>Klient {name} ma faktury do zapłaty i&#xa0;zostaje na liście.</translation>
    </message>
    <message>
        <source>Settle or cancel them first.</source>
        <translation>Najpierw je rozlicz albo anuluj.</translation>
    </message>
    <message>
        <source>More than is open</source>
        <translation>Więcej, niż jest do zapłaty</translation>
    </message>
    <message>
        <source>{asked} is more than the {available} that can be settled.</source>
        <translation>{asked} to więcej niż {available}, które można rozliczyć.</translation>
    </message>
    <message>
        <source>Lower the amount for this invoice.</source>
        <translation>Zmniejsz kwotę dla tej faktury.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached.</source>
        <translation>Serwer poczty jest nieosiągalny.</translation>
    </message>
    <message>
        <source>Check the network; the message waits and is tried again.</source>
        <translation>Sprawdź sieć; wiadomość czeka i&#xa0;spróbujemy ponownie.</translation>
    </message>
    <message>
        <source>The mail server does not answer.</source>
        <translation>Serwer poczty nie odpowiada.</translation>
    </message>
    <message>
        <source>The message waits and is tried again.</source>
        <translation>Wiadomość czeka i&#xa0;spróbujemy ponownie.</translation>
    </message>
    <message>
        <source>What answers at this address is not a mail server.</source>
        <translation>Pod tym adresem nie odpowiada serwer poczty.</translation>
    </message>
    <message>
        <source>Check server and port in Settings.</source>
        <translation>Sprawdź serwer i&#xa0;port w&#xa0;Ustawieniach.</translation>
    </message>
    <message>
        <source>The mail server is busy.</source>
        <translation>Serwer poczty jest zajęty.</translation>
    </message>
    <message>
        <source>The mail server does not accept connections from here.</source>
        <translation>Serwer poczty nie przyjmuje stąd połączeń.</translation>
    </message>
    <message>
        <source>Ask your mail provider.</source>
        <translation>Zapytaj dostawcę poczty.</translation>
    </message>
    <message>
        <source>The mail server offers no encryption, so your password was not sent.</source>
        <translation>Serwer poczty nie oferuje szyfrowania, więc hasło nie zostało wysłane.</translation>
    </message>
    <message>
        <source>Check server, port and encryption in Settings.</source>
        <translation>Sprawdź serwer, port i&#xa0;szyfrowanie w&#xa0;Ustawieniach.</translation>
    </message>
    <message>
        <source>The mail server could not prove who it is, so your password was not sent.</source>
        <translation>Serwer poczty nie potwierdził, kim jest, więc hasło nie zostało wysłane.</translation>
    </message>
    <message>
        <source>Check the server name in Settings, and the date of this computer.</source>
        <translation>Sprawdź nazwę serwera w&#xa0;Ustawieniach i&#xa0;datę tego komputera.</translation>
    </message>
    <message>
        <source>The mail server refused user name or password.</source>
        <translation>Serwer poczty nie przyjął nazwy użytkownika lub hasła.</translation>
    </message>
    <message>
        <source>Enter the password again in Settings; the messages wait.</source>
        <translation>Podaj hasło ponownie w&#xa0;Ustawieniach; wiadomości czekają.</translation>
    </message>
    <message>
        <source>Your mail provider wants an app password instead of your own.</source>
        <translation>Dostawca poczty wymaga hasła aplikacji zamiast Twojego zwykłego.</translation>
    </message>
    <message>
        <source>Make one in the settings of your mailbox and enter it in Settings; the messages wait.</source>
        <translation>Utwórz je w&#xa0;ustawieniach skrzynki i&#xa0;podaj w&#xa0;Ustawieniach programu; wiadomości czekają.</translation>
    </message>
    <message>
        <source>Your mail provider accepts only its own log-in in the browser.</source>
        <translation>Dostawca poczty przyjmuje tylko własne logowanie w&#xa0;przeglądarce.</translation>
    </message>
    <message>
        <source>Open the message in your own mail program instead.</source>
        <translation>Otwórz wiadomość w&#xa0;swoim programie pocztowym.</translation>
    </message>
    <message>
        <source>Sending with a password is switched off for your mailbox.</source>
        <translation>Wysyłanie z&#xa0;hasłem jest wyłączone dla Twojej skrzynki.</translation>
    </message>
    <message>
        <source>Ask the administrator to switch it on, or open the message in your own mail program.</source>
        <translation>Poproś administratora o&#xa0;włączenie albo otwórz wiadomość w&#xa0;swoim programie pocztowym.</translation>
    </message>
    <message>
        <source>The mail server cannot check the log-in at the moment.</source>
        <translation>Serwer poczty nie może teraz sprawdzić logowania.</translation>
    </message>
    <message>
        <source>Your mail provider allows no more messages for now.</source>
        <translation>Dostawca poczty na razie nie przyjmuje więcej wiadomości.</translation>
    </message>
    <message>
        <source>The messages wait and are tried again later.</source>
        <translation>Wiadomości czekają i&#xa0;spróbujemy później.</translation>
    </message>
    <message>
        <source>The mail server does not let you send from this address.</source>
        <translation>Serwer poczty nie pozwala wysyłać z&#xa0;tego adresu.</translation>
    </message>
    <message>
        <source>Use the address of the account in Settings.</source>
        <translation>Użyj w&#xa0;Ustawieniach adresu tego konta.</translation>
    </message>
    <message>
        <source>The address of the client was refused.</source>
        <translation>Adres klienta został odrzucony.</translation>
    </message>
    <message>
        <source>Check the address at the client, then send again.</source>
        <translation>Sprawdź adres u&#xa0;klienta i&#xa0;wyślij ponownie.</translation>
    </message>
    <message>
        <source>The client&apos;s mailbox takes nothing at the moment.</source>
        <translation>Skrzynka klienta na razie nic nie przyjmuje.</translation>
    </message>
    <message>
        <source>The message is too large for the mail server.</source>
        <translation>Wiadomość jest za duża dla serwera poczty.</translation>
    </message>
    <message>
        <source>Send fewer invoices at once, or smaller PDFs.</source>
        <translation>Wyślij mniej faktur naraz albo mniejsze pliki PDF.</translation>
    </message>
    <message>
        <source>The mail server refused the message.</source>
        <translation>Serwer poczty odrzucił wiadomość.</translation>
    </message>
    <message>
        <source>Read its answer under Messages, change the text and send again.</source>
        <translation>Przeczytaj jego odpowiedź w&#xa0;Wiadomościach, zmień tekst i&#xa0;wyślij ponownie.</translation>
    </message>
    <message>
        <source>The mail server did not take the message now.</source>
        <translation>Serwer poczty nie przyjął teraz wiadomości.</translation>
    </message>
    <message>
        <source>Your own address was refused as a recipient.</source>
        <translation>Twój własny adres odrzucono jako odbiorcę.</translation>
    </message>
    <message>
        <source>Your own mailbox takes nothing at the moment.</source>
        <translation>Twoja skrzynka na razie nic nie przyjmuje.</translation>
    </message>
    <message>
        <source>Check the network, and the server&apos;s name and port in Settings.</source>
        <translation>Sprawdź sieć, a w Ustawieniach nazwę serwera i port.</translation>
    </message>
    <message>
        <source>Check server and port in Settings, then test again.</source>
        <translation>Sprawdź serwer i port w Ustawieniach i wyślij próbę ponownie.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then test again.</source>
        <translation>Odczekaj kilka minut i wyślij próbę ponownie.</translation>
    </message>
    <message>
        <source>Enter user name and password again in Settings.</source>
        <translation>Podaj ponownie nazwę użytkownika i hasło w Ustawieniach.</translation>
    </message>
    <message>
        <source>Make one in the settings of your mailbox and enter it in Settings.</source>
        <translation>Utwórz je w ustawieniach skrzynki i podaj w Ustawieniach programu.</translation>
    </message>
    <message>
        <source>Open messages in your own mail program instead.</source>
        <translation>Otwieraj wiadomości w swoim programie pocztowym.</translation>
    </message>
    <message>
        <source>Ask the administrator to switch it on, or open messages in your own mail program.</source>
        <translation>Poproś administratora o włączenie albo otwieraj wiadomości w swoim programie pocztowym.</translation>
    </message>
    <message>
        <source>Test again later.</source>
        <translation>Wyślij próbę później.</translation>
    </message>
    <message>
        <source>Check your own address in Settings.</source>
        <translation>Sprawdź swój adres w Ustawieniach.</translation>
    </message>
    <message>
        <source>No reminder is due yet.</source>
        <translation>Na przypomnienie jest jeszcze za wcześnie.</translation>
    </message>
    <message>
        <source>It will be proposed on its day.</source>
        <translation>Pojawi się jako propozycja w&#xa0;swoim dniu.</translation>
    </message>
    <message>
        <source>The last message went out only a few days ago.</source>
        <translation>Ostatnia wiadomość wyszła zaledwie kilka dni temu.</translation>
    </message>
    <message>
        <source>Give the client a little time, or call.</source>
        <translation>Daj klientowi trochę czasu albo zadzwoń.</translation>
    </message>
    <message>
        <source>A message to this client is already on its way.</source>
        <translation>Wiadomość do tego klienta jest już w&#xa0;drodze.</translation>
    </message>
    <message>
        <source>Look at Messages.</source>
        <translation>Zajrzyj do Wiadomości.</translation>
    </message>
    <message>
        <source>The client promised to pay, disputes the invoice, or is paused.</source>
        <translation>Klient obiecał zapłatę, kwestionuje fakturę albo ma pauzę.</translation>
    </message>
    <message>
        <source>End the promise, dispute or pause first, if it no longer holds.</source>
        <translation>Najpierw zakończ obietnicę, spór lub pauzę, jeśli są już nieaktualne.</translation>
    </message>
    <message>
        <source>The client keeps an instalment plan.</source>
        <translation>Klient dotrzymuje planu rat.</translation>
    </message>
    <message>
        <source>Wait for the next instalment.</source>
        <translation>Poczekaj na następną ratę.</translation>
    </message>
    <message>
        <source>You chose never to remind this client.</source>
        <translation>Wybrano, by nigdy nie przypominać temu klientowi.</translation>
    </message>
    <message>
        <source>Change that at the client, if you want to.</source>
        <translation>Jeśli chcesz, zmień to u&#xa0;klienta.</translation>
    </message>
    <message>
        <source>Every reminder was sent already.</source>
        <translation>Wszystkie przypomnienia już wysłano.</translation>
    </message>
    <message>
        <source>Call the client, or offer instalments.</source>
        <translation>Zadzwoń do klienta albo zaproponuj raty.</translation>
    </message>
    <message>
        <source>The overdue total is smaller than the policy asks for.</source>
        <translation>Zaległość jest mniejsza, niż wymagają zasady przypomnień.</translation>
    </message>
    <message>
        <source>Change the smallest amount of the policy, or call.</source>
        <translation>Zmień najmniejszą kwotę w zasadach albo zadzwoń.</translation>
    </message>
    <message>
        <source>Every reminder by e-mail was sent; a letter by post comes next.</source>
        <translation>Wszystkie przypomnienia e-mailem wysłano; następny jest list pocztą.</translation>
    </message>
    <message>
        <source>Make the letter on Today, or call.</source>
        <translation>Przygotuj list na stronie Dziś albo zadzwoń.</translation>
    </message>
    <message>
        <source>An instalment was missed.</source>
        <translation>Jedna rata nie wpłynęła.</translation>
    </message>
    <message>
        <source>Ask the client, or end the plan.</source>
        <translation>Zapytaj klienta albo zakończ plan.</translation>
    </message>
    <message>
        <source>The client owes nothing in this currency.</source>
        <translation>Klient nie ma nic do zapłaty w&#xa0;tej walucie.</translation>
    </message>
    <message>
        <source>Choose another client.</source>
        <translation>Wybierz innego klienta.</translation>
    </message>
    <message>
        <source>The clock of this computer shows {detail}, but the ledger has an entry of {about}: see whether the date is right.</source>
        <translation>Zegar tego komputera pokazuje {detail}, a w księdze jest wpis z dnia {about}: sprawdź, czy data jest właściwa.</translation>
    </message>
    <message>
        <source>The open amount of {about} is not what the message names: write it anew.</source>
        <translation>Kwota do zapłaty za {about} różni się od podanej w&#xa0;wiadomości: napisz ją od nowa.</translation>
    </message>
    <message>
        <source>The status of {about} changed, so no reminder goes out for it.</source>
        <translation>Stan faktury {about} się zmienił, więc przypomnienie nie zostanie wysłane.</translation>
    </message>
    <message>
        <source>The offer of instalments for {about} no longer stands.</source>
        <translation>Propozycja rat za {about} już nie obowiązuje.</translation>
    </message>
    <message>
        <source>Days since the last message: {detail}. Wait a little.</source>
        <translation>Dni od ostatniej wiadomości: {detail}. Odczekaj jeszcze trochę.</translation>
    </message>
    <message>
        <source>The PDF of {about} does not look like this invoice: look whether it is the right file.</source>
        <translation>Plik PDF faktury {about} nie wygląda na tę fakturę: sprawdź, czy to właściwy plik.</translation>
    </message>
    <message>
        <source>{detail}</source>
        <translation>List: {detail}</translation>
    </message>
    <message>
        <source>Days since the last payment was entered: {detail}. Look at your bank account.</source>
        <translation>Dni od ostatniej zapisanej wpłaty: {detail}. Sprawdź rachunek bankowy.</translation>
    </message>
    <message>
        <source>{about}: this reminder was sent already, or the one before it was not.</source>
        <translation>{about}: to przypomnienie już wysłano albo brakuje poprzedniego.</translation>
    </message>
    <message>
        <source>{about}: another message is not finished; look at Messages.</source>
        <translation>{about}: inna wiadomość nie jest jeszcze zakończona; zajrzyj do Wiadomości.</translation>
    </message>
    <message>
        <source>You chose never to remind {about}.</source>
        <translation>Wybrano, by nigdy nie przypominać: {about}.</translation>
    </message>
    <message>
        <source>There is no e-mail address: add one to {about}.</source>
        <translation>Brak adresu e-mail, dodaj go klientowi: {about}.</translation>
    </message>
    <message>
        <source>{about} does not belong to this client alone: correct the address.</source>
        <translation>Adres {about} nie należy tylko do tego klienta: popraw go.</translation>
    </message>
    <message>
        <source>Mail to {about} came back: correct the address.</source>
        <translation>Poczta do {about} wróciła: popraw adres.</translation>
    </message>
    <message>
        <source>The PDF of {about} is missing or changed: attach it to the invoice.</source>
        <translation>Plik PDF faktury {about} zniknął lub został zmieniony: załącz go do faktury.</translation>
    </message>
    <message>
        <source>The attachments are too large for a mail: send fewer invoices at once.</source>
        <translation>Załączniki są za duże na jedną wiadomość: wyślij mniej faktur naraz.</translation>
    </message>
    <message>
        <source>{about} has {detail} on account: settle an invoice with it first.</source>
        <translation>{about} ma nadpłatę {detail}: najpierw rozlicz nią fakturę.</translation>
    </message>
    <message>
        <source>The clock of this computer shows {detail}: set it right.</source>
        <translation>Zegar tego komputera pokazuje {detail}: ustaw go.</translation>
    </message>
    <message>
        <source>It is {about} where the client is: from {detail} on it would not disturb.</source>
        <translation>U klienta jest {about}: od {detail} wiadomość nie będzie przeszkadzać.</translation>
    </message>
    <message>
        <source>There is no mail account to send from: set one up in Settings, or open the message in your own mail program.</source>
        <translation>Nie ma konta pocztowego do wysyłki: skonfiguruj je w&#xa0;Ustawieniach albo otwórz wiadomość w&#xa0;swoim programie pocztowym.</translation>
    </message>
    <message>
        <source>Already on its way</source>
        <translation>Już w&#xa0;drodze</translation>
    </message>
    <message>
        <source>This reminder was already sent, or is on its way.</source>
        <translation>To przypomnienie już wysłano albo jest w&#xa0;drodze.</translation>
    </message>
    <message>
        <source>Nothing to send to {client_name} now</source>
        <translation>Teraz nie ma nic do wysłania klientowi {client_name}</translation>
    </message>
    <message>
        <source>The policy is not complete</source>
        <translation>Zasady nie są gotowe</translation>
    </message>
    <message>
        <source>The policy cannot be used as it is.</source>
        <translation>W tej postaci zasad nie można użyć.</translation>
    </message>
    <message>
        <source>{because}</source>
        <translation>{because}</translation>
    </message>
    <message>
        <source>The policy is in use</source>
        <translation>Zasady są używane</translation>
    </message>
    <message>
        <source>“{name}” cannot be deleted while it is in use. {because}</source>
        <translation>„{name}”: tych zasad nie można usunąć, dopóki są używane. {because}</translation>
    </message>
    <message>
        <source>Let them follow another policy first.</source>
        <translation>Najpierw wybierz dla nich inne zasady.</translation>
    </message>
    <message>
        <source>The days off end too early</source>
        <translation>Dni wolne kończą się za wcześnie</translation>
    </message>
    <message>
        <source>The days off end on {last}, before they begin on {first}.</source>
        <translation>Dni wolne kończą się {last}, zanim się zaczną: {first}.</translation>
    </message>
    <message>
        <source>Choose a last day that is not before the first.</source>
        <translation>Wybierz ostatni dzień nie wcześniejszy niż pierwszy.</translation>
    </message>
    <message>
        <source>It is the usual one. Clients it was chosen for: {clients}, open invoices: {invoices}.</source>
        <translation>To zwykłe zasady. Klienci, dla których je wybrano: {clients}, otwarte faktury: {invoices}.</translation>
    </message>
    <message>
        <source>Clients it was chosen for: {clients}, open invoices: {invoices}.</source>
        <translation>Klienci, dla których je wybrano: {clients}, otwarte faktury: {invoices}.</translation>
    </message>
    <message>
        <source>Give the policy a name.</source>
        <translation>Nazwij te zasady.</translation>
    </message>
    <message>
        <source>Add at least one step.</source>
        <translation>Dodaj co najmniej jeden krok.</translation>
    </message>
    <message>
        <source>Twelve steps are the most: remove some.</source>
        <translation>Najwięcej może być dwanaście kroków: usuń niektóre.</translation>
    </message>
    <message>
        <source>Choose a day from 60 days before to 365 days after the due date.</source>
        <translation>Wybierz dzień od 60 dni przed terminem do 365 dni po nim.</translation>
    </message>
    <message>
        <source>Another step is on this day: choose another day.</source>
        <translation>W tym dniu jest już krok: wybierz inny dzień.</translation>
    </message>
    <message>
        <source>Another step sends this letter: choose another one.</source>
        <translation>Ten list wysyła już inny krok: wybierz inny.</translation>
    </message>
    <message>
        <source>A milder letter would follow a stricter one: change the days or the letters.</source>
        <translation>Łagodniejszy list szedłby po surowszym: zmień dni albo listy.</translation>
    </message>
    <message>
        <source>This letter does not fit the day: a notice goes out before or on the due date, everything else after it.</source>
        <translation>Ten list nie pasuje do dnia: powiadomienie wychodzi przed terminem lub w jego dniu, wszystko inne po nim.</translation>
    </message>
    <message>
        <source>Choose what the letter says.</source>
        <translation>Wybierz, o czym jest list.</translation>
    </message>
    <message>
        <source>A call sends no letter: take the letter away.</source>
        <translation>Telefon obywa się bez listu: usuń list.</translation>
    </message>
    <message>
        <source>A formal demand goes by post, and only a formal demand does.</source>
        <translation>Wezwanie do zapłaty idzie pocztą i tylko ono tak idzie.</translation>
    </message>
    <message>
        <source>Choose 0 to 60 quiet days, and 1 to 60 days to pay.</source>
        <translation>Wybierz od 0 do 60 dni spokoju i od 1 do 60 dni na zapłatę.</translation>
    </message>
    <message>
        <source>{instead}</source>
        <translation>{instead}</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nie wysłano</translation>
    </message>
    <message>
        <source>Please look first</source>
        <translation>Najpierw sprawdź</translation>
    </message>
    <message>
        <source>Open the message, check it, and send it from there.</source>
        <translation>Otwórz wiadomość, sprawdź ją i&#xa0;wyślij stamtąd.</translation>
    </message>
    <message>
        <source>No mail account yet</source>
        <translation>Nie ma jeszcze konta pocztowego</translation>
    </message>
    <message>
        <source>There is no mail account to send from.</source>
        <translation>Nie ma konta pocztowego do wysyłki.</translation>
    </message>
    <message>
        <source>Set one up in Settings, or open the message in your own mail program.</source>
        <translation>Skonfiguruj je w&#xa0;Ustawieniach albo otwórz wiadomość w&#xa0;swoim programie pocztowym.</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>Brak hasła</translation>
    </message>
    <message>
        <source>There is no password for {address}.</source>
        <translation>Nie ma hasła dla {address}.</translation>
    </message>
    <message>
        <source>Enter it in Settings.</source>
        <translation>Podaj je w&#xa0;Ustawieniach.</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Za późno</translation>
    </message>
    <message>
        <source>The message has moved on meanwhile: {state}.</source>
        <translation>Wiadomość zmieniła tymczasem stan: {state}.</translation>
    </message>
    <message>
        <source>The test message was not sent</source>
        <translation>Nie wysłano wiadomości próbnej</translation>
    </message>
    <message>
        <source>The test message was not sent. {because}</source>
        <translation>Nie wysłano wiadomości próbnej. {because}</translation>
    </message>
    <message>
        <source>Nobody knows whether the test message was sent</source>
        <translation>Nie wiadomo, czy wiadomość próbna wyszła</translation>
    </message>
    <message>
        <source>The server did not answer after the test message was handed over.</source>
        <translation>Serwer nie odpowiedział po przekazaniu wiadomości próbnej.</translation>
    </message>
    <message>
        <source>Look into your inbox: if the message is there, all is well.</source>
        <translation>Zajrzyj do swojej skrzynki: jeśli wiadomość tam jest, wszystko działa.</translation>
    </message>
    <message>
        <source>The server did not answer after the message was handed over.</source>
        <translation>Serwer nie odpowiedział po przekazaniu wiadomości.</translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps passwords safe.</source>
        <translation>Na tym komputerze nie ma pęku kluczy, który bezpiecznie przechowa hasła.</translation>
    </message>
    <message>
        <source>Unlock or install one (on Linux: GNOME Keyring or KWallet). Without one, the window can keep the password for a session.</source>
        <translation>Odblokuj lub zainstaluj go (w&#xa0;Linuksie: Baza kluczy GNOME lub KWallet). Bez niego okno programu może pamiętać hasło do zamknięcia.</translation>
    </message>
    <message>
        <source>Mail does not allow these characters: {characters}. They stand here: {field_name}.</source>
        <translation>Tych znaków nie można użyć w poczcie: {characters}. Miejsce: {field_name}.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Wpisz to ponownie.</translation>
    </message>
    <message>
        <source>“{address}” cannot be written to.</source>
        <translation>Na adres „{address}” nie można pisać.</translation>
    </message>
    <message>
        <source>This is longer than {limit} characters: {field_name}.</source>
        <translation>Dozwolone najwyżej {limit} znaków: {field_name}.</translation>
    </message>
    <message>
        <source>The finished message was not what was meant, so it was not sent.</source>
        <translation>Gotowa wiadomość różni się od zamierzonej, więc nie została wysłana.</translation>
    </message>
    <message>
        <source>There is no letter text “{name}” in this language: {language}.</source>
        <translation>Nie ma tekstu listu „{name}” w tym języku: {language}.</translation>
    </message>
    <message>
        <source>The letter text {template} cannot be used as it is.</source>
        <translation>Tekstu listu {template} nie można użyć w tej postaci.</translation>
    </message>
    <message>
        <source>The letter text {template} uses “{field}”, which does not exist.</source>
        <translation>Tekst listu {template} używa pola „{field}”, które nie istnieje.</translation>
    </message>
    <message>
        <source>Not known for the letter: {field}.</source>
        <translation>Do listu brakuje danych: {field}.</translation>
    </message>
    <message>
        <source>Nobody knows whether it was sent</source>
        <translation>Nie wiadomo, czy wysłano</translation>
    </message>
    <message>
        <source>Nothing to thank for</source>
        <translation>Nie ma za co dziękować</translation>
    </message>
    <message>
        <source>The payment of {amount} was taken back, or it settles no invoice.</source>
        <translation>Wpłata {amount} została wycofana albo nie rozlicza żadnej faktury.</translation>
    </message>
    <message>
        <source>Settle an invoice with it first.</source>
        <translation>Najpierw rozlicz nią fakturę.</translation>
    </message>
    <message>
        <source>No letter to {client_name} is waiting</source>
        <translation>Żadne pismo do klienta {client_name} nie czeka</translation>
    </message>
    <message>
        <source>It was posted already, or another one was written since.</source>
        <translation>Zostało już wysłane albo powstało po nim inne.</translation>
    </message>
    <message>
        <source>Write the letter again if it is still needed.</source>
        <translation>Jeśli nadal jest potrzebne, napisz je od nowa.</translation>
    </message>
    <message>
        <source>The letter cannot have been posted on {on}</source>
        <translation>Pismo nie mogło zostać wysłane {on}</translation>
    </message>
    <message>
        <source>It was written on {written_on}, and today is {today}.</source>
        <translation>Powstało {written_on}, a dziś jest {today}.</translation>
    </message>
    <message>
        <source>Enter the day on which you posted it.</source>
        <translation>Podaj dzień, w którym zostało nadane.</translation>
    </message>
    <message>
        <source>Sending is paused</source>
        <translation>Wysyłanie jest wstrzymane</translation>
    </message>
    <message>
        <source>Nothing is sent from {address} for now. {because}</source>
        <translation>Z adresu {address} na razie nic nie jest wysyłane. {because}</translation>
    </message>
    <message>
        <source>Not on another day</source>
        <translation>Nie w innym dniu</translation>
    </message>
    <message>
        <source>Freelance Pay was told to act as if it were {assumed}, so nothing is sent: today is {real}.</source>
        <translation>Freelance Pay ma działać tak, jakby był {assumed}, więc nic nie zostanie wysłane: dziś jest {real}.</translation>
    </message>
    <message>
        <source>Start it without --today, or add --dry-run to see what would go out.</source>
        <translation>Uruchom bez --today albo dodaj --dry-run, aby zobaczyć, co zostałoby wysłane.</translation>
    </message>
    <message>
        <source>It is late where {client_name} is</source>
        <translation>Klient {client_name}: tam jest już późno</translation>
    </message>
    <message>
        <source>It is {local} there now; your quiet hours end at {opens}.</source>
        <translation>Jest tam teraz {local}; Twoje godziny ciszy kończą się o {opens}.</translation>
    </message>
    <message>
        <source>Send it then, or send it now all the same.</source>
        <translation>Wyślij wtedy albo mimo to wyślij teraz.</translation>
    </message>
    <message>
        <source>There is nothing to send again</source>
        <translation>Nie ma czego wysłać ponownie</translation>
    </message>
    <message>
        <source>Say that it was sent, or give it up.</source>
        <translation>Zaznacz, że została wysłana, albo zrezygnuj z niej.</translation>
    </message>
    <message>
        <source>Look into the Sent folder of your mailbox, then say what you found under Messages.</source>
        <translation>Zajrzyj do folderu „Wysłane” w&#xa0;swojej skrzynce, a&#xa0;potem zaznacz w&#xa0;Wiadomościach, co tam jest.</translation>
    </message>
    <message>
        <source>The send journal cannot be written</source>
        <translation>Nie można zapisać dziennika wysyłek</translation>
    </message>
    <message>
        <source>{path} cannot be written, so nothing is sent, or recorded as sent. {reason}</source>
        <translation>Nie można zapisać {path}, więc nic nie jest wysyłane ani zapisywane jako wysłane. {reason}</translation>
    </message>
    <message>
        <source>Free some space or allow writing, then try again.</source>
        <translation>Zwolnij miejsce lub zezwól na zapis i&#xa0;spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The send journal is damaged</source>
        <translation>Dziennik wysyłek jest uszkodzony</translation>
    </message>
    <message>
        <source>Some lines of {path} are damaged; the sound ones were used.</source>
        <translation>Niektóre wiersze {path} są uszkodzone; użyto tych dobrych.</translation>
    </message>
    <message>
        <source>Look at Messages before you send more.</source>
        <translation>Zajrzyj do Wiadomości, zanim wyślesz coś jeszcze.</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>Brak pęku kluczy</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Pęk kluczy jest zablokowany</translation>
    </message>
    <message>
        <source>The keyring is locked, or its question was dismissed.</source>
        <translation>Pęk kluczy jest zablokowany albo jego pytanie zamknięto bez odpowiedzi.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Odblokuj go i&#xa0;spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <translation>Pęk kluczy nie odpowiada</translation>
    </message>
    <message>
        <source>The keyring gave no answer in {seconds} seconds.</source>
        <translation>Pęk kluczy nie odpowiedział w&#xa0;ciągu {seconds} s.</translation>
    </message>
    <message>
        <source>Unlock it, or log in to your computer again.</source>
        <translation>Odblokuj go albo zaloguj się ponownie na tym komputerze.</translation>
    </message>
    <message>
        <source>The password was not kept</source>
        <translation>Hasło nie zostało zapisane</translation>
    </message>
    <message>
        <source>Try again, or keep the password for this session only.</source>
        <translation>Spróbuj ponownie albo pamiętaj hasło tylko do zamknięcia programu.</translation>
    </message>
    <message>
        <source>Characters that cannot be sent</source>
        <translation>Znaki, których nie można wysłać</translation>
    </message>
    <message>
        <source>Not an e-mail address</source>
        <translation>To nie jest adres e-mail</translation>
    </message>
    <message>
        <source>Correct the address.</source>
        <translation>Popraw adres.</translation>
    </message>
    <message>
        <source>Nobody to write to</source>
        <translation>Nie ma do kogo pisać</translation>
    </message>
    <message>
        <source>The message has no recipient.</source>
        <translation>Wiadomość nie ma odbiorcy.</translation>
    </message>
    <message>
        <source>Add an e-mail address to the client.</source>
        <translation>Dodaj klientowi adres e-mail.</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Za długie</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Skróć tekst.</translation>
    </message>
    <message>
        <source>The message was not made</source>
        <translation>Nie utworzono wiadomości</translation>
    </message>
    <message>
        <source>Change the text a little and try again, and tell us.</source>
        <translation>Zmień trochę tekst, spróbuj ponownie i&#xa0;daj nam znać.</translation>
    </message>
    <message>
        <source>A text is missing</source>
        <translation>Brakuje tekstu</translation>
    </message>
    <message>
        <source>Install Freelance Pay again.</source>
        <translation>Zainstaluj Freelance Pay ponownie.</translation>
    </message>
    <message>
        <source>A text is faulty</source>
        <translation>Tekst jest błędny</translation>
    </message>
    <message>
        <source>An unknown field</source>
        <translation>Nieznane pole</translation>
    </message>
    <message>
        <source>Something is missing for the letter</source>
        <translation>Do listu czegoś brakuje</translation>
    </message>
    <message>
        <source>Fill it in under Settings or at the client.</source>
        <translation>Uzupełnij je w Ustawieniach lub u klienta.</translation>
    </message>
    <message>
        <source>The letter does not name invoice {}.</source>
        <translation>Brakuje faktury {}.</translation>
    </message>
    <message>
        <source>The letter does not say the open amount {}.</source>
        <translation>Brakuje kwoty do zapłaty {}.</translation>
    </message>
    <message>
        <source>The letter does not say the amount due, {}.</source>
        <translation>Brakuje bieżącej kwoty {}.</translation>
    </message>
    <message>
        <source>The letter does not say the instalments as planned: {}.</source>
        <translation>Brakuje uzgodnionych rat: {}.</translation>
    </message>
    <message>
        <source>The letter does not say by which day to pay ({}).</source>
        <translation>Brakuje dnia, do którego trzeba zapłacić ({}).</translation>
    </message>
    <message>
        <source>The letter does not say where to pay ({}).</source>
        <translation>Brakuje danych do przelewu ({}).</translation>
    </message>
    <message>
        <source>The letter does not say the invoice date {}.</source>
        <translation>Brakuje daty faktury {}.</translation>
    </message>
    <message>
        <source>The letter does not say the due date {}.</source>
        <translation>Brakuje terminu płatności {}.</translation>
    </message>
    <message>
        <source>The letter does not say how long it is overdue: {}.</source>
        <translation>Brakuje opóźnienia: {}.</translation>
    </message>
    <message>
        <source>The letter does not show the VAT, {}.</source>
        <translation>Brakuje kwoty VAT, {}.</translation>
    </message>
    <message>
        <source>The letter does not show what was already paid, {}.</source>
        <translation>Brakuje wpłaconej już kwoty {}.</translation>
    </message>
    <message>
        <source>The letter does not mention the earlier reminder of {}.</source>
        <translation>Brakuje wzmianki o&#xa0;poprzednim przypomnieniu z&#xa0;{}.</translation>
    </message>
    <message>
        <source>The letter does not mention the payment promised by {}.</source>
        <translation>Brakuje wzmianki o zapowiedzianej wpłacie, {}.</translation>
    </message>
    <message>
        <source>The letter does not say what was received, {}.</source>
        <translation>Brakuje otrzymanej kwoty, {}.</translation>
    </message>
    <message>
        <source>The subject does not name the number of the letter: {}.</source>
        <translation>W temacie brakuje numeru pisma: {}.</translation>
    </message>
    <message>
        <source>The letter does not say that nothing is to be done.</source>
        <translation>Brakuje słów, że nie trzeba nic robić.</translation>
    </message>
    <message>
        <source>The letter does not say who writes: {}.</source>
        <translation>Brakuje nadawcy: {}.</translation>
    </message>
    <message>
        <source>The letter does not say what you do: {}.</source>
        <translation>Brakuje tego, czym się zajmujesz: {}.</translation>
    </message>
    <message>
        <source>The letter does not say how to reach you: {}.</source>
        <translation>Brakuje kontaktu do Ciebie: {}.</translation>
    </message>
    <message>
        <source>The letter does not say thank you.</source>
        <translation>Brakuje podziękowania.</translation>
    </message>
    <message>
        <source>The letter does not invite an answer.</source>
        <translation>Brakuje zachęty do odpowiedzi.</translation>
    </message>
    <message>
        <source>The letter does not say to ignore it if the payment was already made.</source>
        <translation>Brakuje prośby, by zignorować list, jeśli płatność jest już zlecona.</translation>
    </message>
    <message>
        <source>The letter does not assume a simple oversight.</source>
        <translation>Brakuje założenia, że to zwykłe przeoczenie.</translation>
    </message>
    <message>
        <source>The letter does not say plainly that no payment has arrived.</source>
        <translation>Brakuje jasnej informacji, że wpłata nie dotarła.</translation>
    </message>
    <message>
        <source>The letter does not ask what holds up the payment.</source>
        <translation>Brakuje pytania, co wstrzymuje płatność.</translation>
    </message>
    <message>
        <source>The letter does not offer instalments.</source>
        <translation>Brakuje propozycji rat.</translation>
    </message>
    <message>
        <source>The letter does not say what comes next.</source>
        <translation>Brakuje informacji, co będzie dalej.</translation>
    </message>
    <message>
        <source>The letter names consequences too early.</source>
        <translation>Za wcześnie na wzmiankę o&#xa0;konsekwencjach.</translation>
    </message>
    <message>
        <source>The letter does not say that the invoice is attached again.</source>
        <translation>Brakuje informacji, że faktura jest ponownie załączona.</translation>
    </message>
    <message>
        <source>The letter does not look forward to working together.</source>
        <translation>Brakuje wzmianki o&#xa0;dalszej współpracy.</translation>
    </message>
    <message>
        <source>The subject is empty.</source>
        <translation>Temat jest pusty.</translation>
    </message>
    <message>
        <source>The subject does not name an invoice.</source>
        <translation>W&#xa0;temacie brakuje numeru faktury.</translation>
    </message>
    <message>
        <source>The subject is longer than {} characters.</source>
        <translation>Temat ma więcej niż {} znaków.</translation>
    </message>
    <message>
        <source>The subject shouts.</source>
        <translation>Temat brzmi jak krzyk.</translation>
    </message>
    <message>
        <source>A placeholder was not filled in: {}</source>
        <translation>Jedno z&#xa0;pól nie zostało wypełnione: {}</translation>
    </message>
    <message>
        <source>The letter is empty.</source>
        <translation>Brakuje treści listu.</translation>
    </message>
    <message>
        <source>The letter does not begin with a salutation.</source>
        <translation>Brakuje powitania na początku.</translation>
    </message>
    <message>
        <source>“{}” may sound like blame or pressure.</source>
        <translation>„{}” może zabrzmieć jak zarzut lub nacisk.</translation>
    </message>
    <message>
        <source>Something is not right with the letter: look at it again.</source>
        <translation>Coś jest nie tak z listem: obejrzyj go jeszcze raz.</translation>
    </message>
    <message>
        <source>It is not known by which day to pay.</source>
        <translation>Nie wiadomo, do którego dnia zapłacić.</translation>
    </message>
    <message>
        <source>It is not known where to pay: enter your bank details in Settings.</source>
        <translation>Nie wiadomo, dokąd zapłacić: podaj dane do przelewu w Ustawieniach.</translation>
    </message>
    <message>
        <source>It is not known who writes: enter your name in Settings.</source>
        <translation>Nie wiadomo, kto pisze: podaj swoje imię i nazwisko w Ustawieniach.</translation>
    </message>
    <message>
        <source>It is not known what you do: enter your role in Settings.</source>
        <translation>Nie wiadomo, czym się zajmujesz: podaj swoją rolę w Ustawieniach.</translation>
    </message>
    <message>
        <source>It is not known how to reach you: enter your e-mail address or phone number in Settings.</source>
        <translation>Nie wiadomo, jak się z Tobą skontaktować: podaj adres e-mail lub numer telefonu w Ustawieniach.</translation>
    </message>
    <message>
        <source>The file itself is damaged. The newest good copy is {copy}.</source>
        <translation>Sam plik jest uszkodzony. Najnowsza dobra kopia: {copy}.</translation>
    </message>
    <message>
        <source>The file itself is damaged, and no good copy was found.</source>
        <translation>Sam plik jest uszkodzony i nie znaleziono dobrej kopii.</translation>
    </message>
    <message>
        <source>PDF missing or changed: {file}</source>
        <translation>Brak pliku PDF lub został zmieniony: {file}</translation>
    </message>
    <message>
        <source>An entry has a day that cannot be read.</source>
        <translation>We wpisie jest dzień, którego nie da się odczytać.</translation>
    </message>
    <message>
        <source>An amount is in another currency than it should be, or in none.</source>
        <translation>Kwota jest w innej walucie, niż powinna, albo w żadnej.</translation>
    </message>
    <message>
        <source>The open amount of an invoice is not what its payments leave.</source>
        <translation>Kwota do zapłaty za fakturę nie zgadza się z wpłatami.</translation>
    </message>
    <message>
        <source>Whether an invoice is paid does not follow from its payments.</source>
        <translation>Oznaczenie faktury jako zapłaconej nie zgadza się z wpłatami.</translation>
    </message>
    <message>
        <source>An invoice is in another instalment plan than it should be.</source>
        <translation>Faktura jest w innym planie rat, niż powinna.</translation>
    </message>
    <message>
        <source>An invoice is due on another day than it should be.</source>
        <translation>Faktura ma inny termin płatności, niż powinna.</translation>
    </message>
    <message>
        <source>More of a payment or credit note is used than there is.</source>
        <translation>Z wpłaty lub korekty rozliczono więcej, niż wynosi.</translation>
    </message>
    <message>
        <source>Money that was taken back still settles an invoice.</source>
        <translation>Cofnięta wpłata nadal rozlicza fakturę.</translation>
    </message>
    <message>
        <source>The instalments of a plan do not add up to it.</source>
        <translation>Raty planu nie sumują się do jego kwoty.</translation>
    </message>
    <message>
        <source>A plan counts as paid though money is open, or the other way round.</source>
        <translation>Plan uchodzi za spłacony, choć coś jest do zapłaty, albo odwrotnie.</translation>
    </message>
    <message>
        <source>A message and its invoices do not agree on whether it was sent.</source>
        <translation>Wiadomość i jej faktury mają różne oznaczenia wysłania.</translation>
    </message>
    <message>
        <source>An archived message is not the one that was approved any more.</source>
        <translation>Zarchiwizowana wiadomość nie jest już tą, którą zatwierdzono.</translation>
    </message>
    <message>
        <source>An entry belongs to another one that is not there.</source>
        <translation>Wpis należy do innego, którego nie ma.</translation>
    </message>
    <message>
        <source>something</source>
        <translation>coś jeszcze</translation>
    </message>
    <message>
        <source>No day for the promise</source>
        <translation>Brak dnia obietnicy</translation>
    </message>
    <message>
        <source>A promise needs the day the client will pay by.</source>
        <translation>Obietnica wymaga dnia, do którego klient zapłaci.</translation>
    </message>
    <message>
        <source>Choose the day.</source>
        <translation>Wybierz dzień.</translation>
    </message>
    <message>
        <source>Nothing written down</source>
        <translation>Nic nie zapisano</translation>
    </message>
    <message>
        <source>Nobody will know later what was said in this call.</source>
        <translation>Nikt nie będzie później wiedział, co powiedziano w tej rozmowie.</translation>
    </message>
    <message>
        <source>Say in a few words what the client said.</source>
        <translation>Napisz w kilku słowach, co powiedział klient.</translation>
    </message>
    <message>
        <source>No phone number</source>
        <translation>Brak numeru telefonu</translation>
    </message>
    <message>
        <source>“{phone}” cannot be dialled.</source>
        <translation>Numeru „{phone}” nie da się wybrać.</translation>
    </message>
    <message>
        <source>Write a phone number with its country code at the contact.</source>
        <translation>Zapisz przy kontakcie numer z kodem kraju.</translation>
    </message>
    <message>
        <source>No country code</source>
        <translation>Brak kodu kraju</translation>
    </message>
    <message>
        <source>“{phone}” has no country code, and this messenger needs one.</source>
        <translation>„{phone}” nie ma kodu kraju, a ten komunikator go wymaga.</translation>
    </message>
    <message>
        <source>Write the number at the contact with its country code, such as +48.</source>
        <translation>Zapisz przy kontakcie numer z kodem kraju, na przykład +48.</translation>
    </message>
    <message>
        <source>This client is not set to automatic: you send it yourself.</source>
        <translation>Ten klient nie ma włączonej automatycznej wysyłki: wyślij samodzielnie.</translation>
    </message>
    <message>
        <source>This computer was off for more than a day and a half, or its clock leapt. See whether the date is right and open Freelance Pay once: automatic reminders go on from then.</source>
        <translation>Ten komputer był wyłączony dłużej niż półtorej doby albo jego zegar przeskoczył. Sprawdź, czy data jest poprawna, i otwórz raz Freelance Pay: potem automatyczne przypomnienia zostaną wznowione.</translation>
    </message>
    <message>
        <source>Today is a day off there: it goes out on the next working day.</source>
        <translation>Dziś jest tam dzień wolny: wiadomość wyjdzie w następny dzień roboczy.</translation>
    </message>
    <message>
        <source>Enough went out for now: the rest follows with a later run.</source>
        <translation>Na teraz wyszło dość wiadomości: reszta wyjdzie przy jednym z kolejnych uruchomień.</translation>
    </message>
    <message>
        <source>Left out as totals: {lines}.</source>
        <translation>Pominięto jako sumy: {lines}.</translation>
    </message>
    <message>
        <source>Left out as remarks: {lines}.</source>
        <translation>Pominięto jako uwagi: {lines}.</translation>
    </message>
    <message>
        <source>Left out as cancelled: {lines}.</source>
        <translation>Pominięto jako anulowane: {lines}.</translation>
    </message>
    <message>
        <source>Left out as drafts: {lines}.</source>
        <translation>Pominięto jako szkice: {lines}.</translation>
    </message>
    <message>
        <source>Left out, as nothing is owed: {lines}.</source>
        <translation>Pominięto, bo kwota to zero: {lines}.</translation>
    </message>
    <message>
        <source>Line {line} was taken for the names of the columns.</source>
        <translation>Wiersz {line} uznano za nazwy kolumn.</translation>
    </message>
    <message>
        <source>The ledger has another date or total, and keeps it: {numbers}.</source>
        <translation>W&#xa0;księdze jest i&#xa0;pozostanie inna data lub kwota brutto: {numbers}.</translation>
    </message>
    <message>
        <source>More is paid in the file than in the ledger: {numbers}. Enter the payments that came in.</source>
        <translation>Według pliku zapłacono więcej niż według księgi: {numbers}. Wpisz wpłaty, które wpłynęły.</translation>
    </message>
    <message>
        <source>Not understood and taken as open: {statuses}.</source>
        <translation>Nierozpoznane i&#xa0;uznane za „do zapłaty”: {statuses}.</translation>
    </message>
    <message>
        <source>line {line} (“{text}”)</source>
        <translation>wiersz {line} („{text}”)</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}”</translation>
    </message>
    <message>
        <source>{named} and {count} more</source>
        <translation>{named} i&#xa0;jeszcze {count}</translation>
    </message>
</context>
<context>
    <name>SessionController</name>
    <message>
        <source>There is nothing to do today.</source>
        <translation>Dziś nie ma nic do zrobienia.</translation>
    </message>
    <message>
        <source>This one is answered.</source>
        <translation>To już załatwione.</translation>
    </message>
    <message>
        <source>Look at it first: press E to open the message.</source>
        <translation>Najpierw obejrzyj: naciśnij E, aby otworzyć wiadomość.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) on their way.</source>
        <translation>
            <numerusform>%n wiadomość w drodze.</numerusform>
            <numerusform>%n wiadomości w drodze.</numerusform>
            <numerusform>%n wiadomości w drodze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered otherwise.</source>
        <translation>
            <numerusform>%n załatwiono inaczej.</numerusform>
            <numerusform>%n załatwiono inaczej.</numerusform>
            <numerusform>%n załatwiono inaczej.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left for later.</source>
        <translation>
            <numerusform>%n zostawiono na później.</numerusform>
            <numerusform>%n zostawiono na później.</numerusform>
            <numerusform>%n zostawiono na później.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Your details are saved.</source>
        <translation>Twoje dane są zapisane.</translation>
    </message>
    <message>
        <source>Bank details saved.</source>
        <translation>Zapisano dane do przelewu.</translation>
    </message>
    <message>
        <source>Remove the bank details for {currency}?</source>
        <translation>Usunąć dane do przelewu dla waluty {currency}?</translation>
    </message>
    <message>
        <source>Letters about money in {currency} cannot be sent without.</source>
        <translation>Bez nich nie da się wysłać listów o&#xa0;pieniądzach w&#xa0;walucie {currency}.</translation>
    </message>
    <message>
        <source>Remove bank details</source>
        <translation>Usuń dane do przelewu</translation>
    </message>
    <message>
        <source>Keep bank details</source>
        <translation>Zostaw dane do przelewu</translation>
    </message>
    <message>
        <source>Bank details removed.</source>
        <translation>Usunięto dane do przelewu.</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Kopiowanie…</translation>
    </message>
    <message>
        <source>Copied and checked: {path}</source>
        <translation>Skopiowano i&#xa0;sprawdzono: {path}</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>Go back to the copy of {moment}?</source>
        <translation>Wrócić do kopii: {moment}?</translation>
    </message>
    <message>
        <source>What you entered since then is no longer there. The ledger of now is kept aside as a file.</source>
        <translation>Wpisów zrobionych od tamtej pory już nie będzie. Obecna księga zostanie odłożona jako plik.</translation>
    </message>
    <message>
        <source>What was waiting to be sent in the copy is held until you look at it; nothing is sent twice.</source>
        <translation>To, co w&#xa0;kopii czekało na wysłanie, zostanie zatrzymane, dopóki tego nie obejrzysz; nic nie wyjdzie dwa razy.</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>Przywróć tę kopię</translation>
    </message>
    <message>
        <source>Keep the ledger of now</source>
        <translation>Zostaw obecną księgę</translation>
    </message>
    <message numerus="yes">
        <source>The copy is in place. %n PDF(s) it knows are missing: attach them again.</source>
        <translation>
            <numerusform>Kopia przywrócona. Brakuje %n&#xa0;pliku PDF: załącz go ponownie.</numerusform>
            <numerusform>Kopia przywrócona. Brakuje %n&#xa0;plików PDF: załącz je ponownie.</numerusform>
            <numerusform>Kopia przywrócona. Brakuje %n&#xa0;plików PDF: załącz je ponownie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy is in place.</source>
        <translation>Kopia przywrócona.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Writing the sample data…</source>
        <translation>Zapisywanie przykładowych danych…</translation>
    </message>
    <message>
        <source>{ledger} opens in a window of its own.</source>
        <translation>{ledger} otwiera się w osobnym oknie.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
</context>
<context>
    <name>SkipDialog</name>
    <message>
        <source>Skip {client} until…</source>
        <translation>Odłóż klienta {client}</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <source>Nothing is proposed and nothing goes out before that day; then it is back here.</source>
        <translation>Do tego dnia nic nie jest proponowane ani wysyłane; potem klient wraca tutaj.</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Do</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Powód</translation>
    </message>
    <message>
        <source>Optional: shown to you, never to the client.</source>
        <translation>Opcjonalnie: tylko dla Ciebie, klient tego nie zobaczy.</translation>
    </message>
</context>
<context>
    <name>SmallestRows</name>
    <message>
        <source>Add an amount</source>
        <translation>Dodaj kwotę</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
</context>
<context>
    <name>StepController</name>
    <message>
        <source>{client} is left alone and is back on {day}.</source>
        <translation>{client}: ma spokój i wraca {day}.</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>Take back the payment of {amount}?</source>
        <translation>Cofnąć wpłatę {amount}?</translation>
    </message>
    <message>
        <source>Take back the credit note of {amount}?</source>
        <translation>Cofnąć korektę {amount}?</translation>
    </message>
    <message>
        <source>Take back {amount}</source>
        <translation>Cofnij {amount}</translation>
    </message>
    <message>
        <source>Recorded for {day}. What it settled is owed again. Both entries stay in the history.</source>
        <translation>Zapisana z&#xa0;datą {day}. To, co pokryła, znów będzie do zapłaty. Oba wpisy zostają w&#xa0;historii.</translation>
    </message>
    <message>
        <source>All of it is taken back, not only the {part} you see here.</source>
        <translation>Cofniesz całość, nie tylko {part}, które tu widać.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Powód</translation>
    </message>
    <message>
        <source>For example: booked to the wrong client.</source>
        <translation>Na przykład: zapisano przy złym kliencie.</translation>
    </message>
    <message>
        <source>Say why, so that it can be explained later.</source>
        <translation>Podaj powód, aby można to było później wyjaśnić.</translation>
    </message>
</context>
<context>
    <name>ThanksController</name>
    <message>
        <source>There is no payment left to thank for.</source>
        <translation>Nie ma już płatności, za które można podziękować.</translation>
    </message>
</context>
<context>
    <name>ThanksDialog</name>
    <message>
        <source>Thank for a payment</source>
        <translation>Podziękuj za płatność</translation>
    </message>
    <message>
        <source>Write the letter…</source>
        <translation>Napisz list…</translation>
    </message>
    <message>
        <source>Payments to thank for</source>
        <translation>Płatności, za które można podziękować</translation>
    </message>
    <message>
        <source>Payments of the last two weeks. You read each letter before it goes out.</source>
        <translation>Płatności z ostatnich dwóch tygodni. Każdy list czytasz przed wysłaniem.</translation>
    </message>
    <message>
        <source>still open: {amount}</source>
        <translation>pozostaje: {amount}</translation>
    </message>
    <message>
        <source>paid in full</source>
        <translation>zapłacono w całości</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>Notice before the due date</source>
        <translation>Powiadomienie przed terminem</translation>
    </message>
    <message>
        <source>Notice on the due date</source>
        <translation>Powiadomienie w&#xa0;dniu terminu</translation>
    </message>
    <message>
        <source>First reminder</source>
        <translation>Pierwsze przypomnienie</translation>
    </message>
    <message>
        <source>Second reminder</source>
        <translation>Drugie przypomnienie</translation>
    </message>
    <message>
        <source>Final reminder</source>
        <translation>Ostatnie przypomnienie</translation>
    </message>
    <message>
        <source>Invoice {number} issued</source>
        <translation>Wystawiono fakturę {number}</translation>
    </message>
    <message>
        <source>{stage} sent</source>
        <translation>{stage}: wysłane</translation>
    </message>
    <message>
        <source>{stage} was refused by the mail server</source>
        <translation>{stage}: serwer poczty odmówił</translation>
    </message>
    <message>
        <source>{stage}: not known whether it arrived</source>
        <translation>{stage}: nie wiadomo, czy dotarło</translation>
    </message>
    <message>
        <source>{stage} waits to be sent</source>
        <translation>{stage}: czeka na wysłanie</translation>
    </message>
    <message>
        <source>Credit note for {number}, {amount}</source>
        <translation>Korekta do {number}, {amount}</translation>
    </message>
    <message>
        <source>Disputed until {until}</source>
        <translation>Zgłoszono spór, do {until}</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Zgłoszono spór</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>Promised to pay by {until}</source>
        <translation>Obiecana zapłata do {until}</translation>
    </message>
    <message>
        <source>(the instalment due {day})</source>
        <translation>(rata z terminem {day})</translation>
    </message>
    <message>
        <source>Formal demand</source>
        <translation>Wezwanie do zapłaty</translation>
    </message>
    <message>
        <source>{stage} posted as a letter</source>
        <translation>{stage}: wysłane pocztą</translation>
    </message>
    <message>
        <source>Thanked for the payment</source>
        <translation>Wysłano podziękowanie za wpłatę</translation>
    </message>
    <message>
        <source>Apologised for a message sent by mistake</source>
        <translation>Wysłano przeprosiny za wiadomość przez pomyłkę</translation>
    </message>
    <message>
        <source>Paused until {until}</source>
        <translation>Pauza do {until}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pauza</translation>
    </message>
    <message>
        <source>Instalments offered</source>
        <translation>Zaproponowano raty</translation>
    </message>
    <message>
        <source>Instalments agreed</source>
        <translation>Raty uzgodnione</translation>
    </message>
    <message>
        <source>Offer of instalments ended</source>
        <translation>Wycofano propozycję rat</translation>
    </message>
    <message>
        <source>Instalment plan ended</source>
        <translation>Zakończono plan rat</translation>
    </message>
    <message>
        <source>Instalments reopened</source>
        <translation>Przywrócono raty</translation>
    </message>
    <message>
        <source>Payment of {amount} taken back</source>
        <translation>Cofnięto wpłatę {amount}</translation>
    </message>
    <message>
        <source>Credit note of {amount} taken back</source>
        <translation>Cofnięto korektę {amount}</translation>
    </message>
    <message>
        <source>Invoice {number} cancelled</source>
        <translation>Anulowano fakturę {number}</translation>
    </message>
    <message>
        <source>Invoice {number} reopened</source>
        <translation>Przywrócono fakturę {number}</translation>
    </message>
    <message>
        <source>{number} is left out of every reminder</source>
        <translation>{number}: bez przypomnień</translation>
    </message>
    <message>
        <source>{number} is reminded of again</source>
        <translation>{number}: znów z przypomnieniami</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Call: nobody answered</source>
        <translation>Telefon: nikt nie odebrał</translation>
    </message>
    <message>
        <source>Call: will pay by {until}</source>
        <translation>Telefon: zapłaci do {until}</translation>
    </message>
    <message>
        <source>Call: wants instalments</source>
        <translation>Telefon: chce rat</translation>
    </message>
    <message>
        <source>Call: disputes the invoice</source>
        <translation>Telefon: kwestionuje fakturę</translation>
    </message>
    <message>
        <source>Call: the wrong person answered</source>
        <translation>Telefon: odebrała niewłaściwa osoba</translation>
    </message>
    <message>
        <source>Text message sent</source>
        <translation>Wysłano SMS</translation>
    </message>
    <message>
        <source>WhatsApp message sent</source>
        <translation>Wysłano wiadomość w WhatsApp</translation>
    </message>
    <message>
        <source>Telegram message sent</source>
        <translation>Wysłano wiadomość w Telegramie</translation>
    </message>
    <message>
        <source>Follow-up of {number}: {policy}</source>
        <translation>Zasady dla {number}: {policy}</translation>
    </message>
    <message>
        <source>Follow-up of {number} as its client</source>
        <translation>Zasady dla {number}: jak u klienta</translation>
    </message>
    <message>
        <source>Follow-up: {policy}</source>
        <translation>Zasady przypomnień: {policy}</translation>
    </message>
    <message>
        <source>Follow-up as usual</source>
        <translation>Zasady przypomnień: zwykłe</translation>
    </message>
    <message>
        <source>Paid {amount} for {number}</source>
        <translation>Zapłacono {amount} za {number}</translation>
    </message>
    <message>
        <source>Paid {amount}</source>
        <translation>Zapłacono {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n&#xa0;dzień po terminie</numerusform>
            <numerusform>%n&#xa0;dni po terminie</numerusform>
            <numerusform>%n&#xa0;dni po terminie</numerusform>
        </translation>
    </message>
    <message>
        <source>early</source>
        <translation>przed terminem</translation>
    </message>
</context>
<context>
    <name>TodayEmptyWords</name>
    <message>
        <source>Nothing to do today</source>
        <translation>Na dziś nic do zrobienia</translation>
    </message>
    <message>
        <source>Nobody needs a reminder. Whatever becomes due is shown here on its day.</source>
        <translation>Nikomu nie trzeba przypominać. Co stanie się wymagalne, pojawi się tu w&#xa0;swoim dniu.</translation>
    </message>
    <message>
        <source>Who owes you money?</source>
        <translation>Kto jest Ci winien pieniądze?</translation>
    </message>
    <message>
        <source>Bring your clients and invoices along from a table, or add the first client by hand.</source>
        <translation>Wczytaj klientów i&#xa0;faktury z&#xa0;tabeli albo dodaj pierwszego klienta ręcznie.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importuj listę…</translation>
    </message>
    <message>
        <source>Add a client…</source>
        <translation>Dodaj klienta…</translation>
    </message>
    <message>
        <source>Add an invoice…</source>
        <translation>Dodaj fakturę…</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Wypróbuj na przykładzie</translation>
    </message>
    <message>
        <source>What goes out next</source>
        <translation>Co dalej w planie</translation>
    </message>
</context>
<context>
    <name>TodayFigureWords</name>
    <message>
        <source>Overdue</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Due in 14 days</source>
        <translation>Termin w&#xa0;14 dni</translation>
    </message>
    <message>
        <source>In plans</source>
        <translation>W&#xa0;ratach</translation>
    </message>
    <message>
        <source>Came in this month</source>
        <translation>Wpływy miesiąca</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n&#xa0;klient</numerusform>
            <numerusform>%n&#xa0;klientów</numerusform>
            <numerusform>%n&#xa0;klientów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n faktura</numerusform>
            <numerusform>%n faktury</numerusform>
            <numerusform>%n faktur</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>next {amount} on {day}</source>
        <translation>następna {amount}, {day}</translation>
    </message>
</context>
<context>
    <name>TodayList</name>
    <message>
        <source>What to do today</source>
        <translation>Co zrobić dzisiaj</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Welcome.</source>
        <translation>Witamy.</translation>
    </message>
    <message>
        <source>Everything is on track.</source>
        <translation>Wszystko idzie zgodnie z&#xa0;planem.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) to follow up. The rest is on track.</source>
        <translation>
            <numerusform>%n&#xa0;klient wymaga kontaktu. Reszta idzie zgodnie z&#xa0;planem.</numerusform>
            <numerusform>%n&#xa0;klientów wymaga kontaktu. Reszta idzie zgodnie z&#xa0;planem.</numerusform>
            <numerusform>%n&#xa0;klientów wymaga kontaktu. Reszta idzie zgodnie z&#xa0;planem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a client, invoice or action</source>
        <translation>Znajdź klienta, fakturę lub czynność</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Znajdź</translation>
    </message>
</context>
<context>
    <name>TodaySession</name>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Skip until…</source>
        <translation>Odłóż do…</translation>
    </message>
    <message>
        <source>Call…</source>
        <translation>Zadzwoń…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} z {total}</translation>
    </message>
    <message>
        <source>The preview is being made…</source>
        <translation>Trwa przygotowanie podglądu…</translation>
    </message>
    <message>
        <source>There is no message yet: the reasons stand beside it.</source>
        <translation>Wiadomości jeszcze nie ma: powody stoją obok.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>That was all for today</source>
        <translation>To wszystko na dziś</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Do listy</translation>
    </message>
    <message>
        <source>Go through today</source>
        <translation>Przejdź przez dzisiejsze sprawy</translation>
    </message>
    <message>
        <source>How far you are</source>
        <translation>Ile już za Tobą</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n&#xa0;faktura</numerusform>
            <numerusform>%n&#xa0;faktury</numerusform>
            <numerusform>%n&#xa0;faktur</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: say whether the last message went out.</source>
        <translation>Dalej: zaznaczyć, czy ostatnia wiadomość wyszła.</translation>
    </message>
    <message>
        <source>Next: add an e-mail address, then a reminder can go out.</source>
        <translation>Dalej: dodać adres e-mail, wtedy wyjdzie przypomnienie.</translation>
    </message>
    <message>
        <source>Send notice</source>
        <translation>Wyślij powiadomienie</translation>
    </message>
    <message>
        <source>Send reminder</source>
        <translation>Wyślij przypomnienie</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Zdecyduj…</translation>
    </message>
    <message>
        <source>Add address…</source>
        <translation>Dodaj adres…</translation>
    </message>
    <message>
        <source>{button}: {client}</source>
        <translation>{button}: {client}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Edit message to {client}</source>
        <translation>Edytuj wiadomość do klienta {client}</translation>
    </message>
    <message>
        <source>Skip until…</source>
        <translation>Odłóż do…</translation>
    </message>
    <message>
        <source>Skip {client} until…</source>
        <translation>Odłóż klienta {client}</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Wymaga decyzji</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Obietnica niedotrzymana</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Sporna</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Termin dziś</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>Termin jutro</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Obiecana zapłata</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pauza</translation>
    </message>
    <message>
        <source>Paid today</source>
        <translation>Zapłacono dziś</translation>
    </message>
    <message>
        <source>Paid yesterday</source>
        <translation>Zapłacono wczoraj</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n&#xa0;dzień po terminie</numerusform>
            <numerusform>%n&#xa0;dni po terminie</numerusform>
            <numerusform>%n&#xa0;dni po terminie</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan {number} of {total}</source>
        <translation>Rata {number} z&#xa0;{total}</translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s) missed</source>
        <translation>
            <numerusform>%n&#xa0;rata zaległa</numerusform>
            <numerusform>%n&#xa0;raty zaległe</numerusform>
            <numerusform>%n&#xa0;rat zaległych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>Termin za %n&#xa0;dzień</numerusform>
            <numerusform>Termin za %n&#xa0;dni</numerusform>
            <numerusform>Termin za %n&#xa0;dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paid %n day(s) ago</source>
        <translation>
            <numerusform>Zapłacono %n&#xa0;dzień temu</numerusform>
            <numerusform>Zapłacono %n&#xa0;dni temu</numerusform>
            <numerusform>Zapłacono %n&#xa0;dni temu</numerusform>
        </translation>
    </message>
    <message>
        <source>No reminder so far.</source>
        <translation>Dotąd bez przypomnień.</translation>
    </message>
    <message>
        <source>Last contact today.</source>
        <translation>Ostatni kontakt dzisiaj.</translation>
    </message>
    <message>
        <source>Last contact yesterday.</source>
        <translation>Ostatni kontakt wczoraj.</translation>
    </message>
    <message numerus="yes">
        <source>Last contact %n day(s) ago.</source>
        <translation>
            <numerusform>Ostatni kontakt %n&#xa0;dzień temu.</numerusform>
            <numerusform>Ostatni kontakt %n&#xa0;dni temu.</numerusform>
            <numerusform>Ostatni kontakt %n&#xa0;dni temu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: a friendly notice before the due date, {language}.</source>
        <translation>Dalej: uprzejme powiadomienie przed terminem, {language}.</translation>
    </message>
    <message>
        <source>Next: a notice on the due date, {language}.</source>
        <translation>Dalej: powiadomienie w&#xa0;dniu terminu, {language}.</translation>
    </message>
    <message>
        <source>Next: first reminder, {language}.</source>
        <translation>Dalej: pierwsze przypomnienie, {language}.</translation>
    </message>
    <message>
        <source>Next: second reminder, {language}.</source>
        <translation>Dalej: drugie przypomnienie, {language}.</translation>
    </message>
    <message>
        <source>Next: final reminder, {language}.</source>
        <translation>Dalej: ostatnie przypomnienie, {language}.</translation>
    </message>
    <message>
        <source>Next: call {whom}.</source>
        <translation>Dalej: telefon, {whom}.</translation>
    </message>
    <message>
        <source>{amount} of the plan was missed.</source>
        <translation>Z planu nie wpłynęło {amount}.</translation>
    </message>
    <message>
        <source>Planned for {day}.</source>
        <translation>Planowano na {day}.</translation>
    </message>
    <message>
        <source>Planned for {day}; missed meanwhile: {missed}.</source>
        <translation>Planowano na {day}; w tym czasie pominięto: {missed}.</translation>
    </message>
    <message>
        <source>call</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>notice before the due date</source>
        <translation>powiadomienie przed terminem</translation>
    </message>
    <message>
        <source>notice on the due date</source>
        <translation>powiadomienie w dniu terminu</translation>
    </message>
    <message>
        <source>first reminder</source>
        <translation>pierwsze przypomnienie</translation>
    </message>
    <message>
        <source>second reminder</source>
        <translation>drugie przypomnienie</translation>
    </message>
    <message>
        <source>final reminder</source>
        <translation>ostatnie przypomnienie</translation>
    </message>
    <message>
        <source>formal demand</source>
        <translation>wezwanie do zapłaty</translation>
    </message>
    <message>
        <source>Next: a formal demand by post, {language}.</source>
        <translation>Dalej: wezwanie do zapłaty pocztą, {language}.</translation>
    </message>
    <message>
        <source>Next: ask {whom} about the plan.</source>
        <translation>Dalej: zapytać, co z ratami, {whom}.</translation>
    </message>
    <message>
        <source>Call…</source>
        <translation>Zadzwoń…</translation>
    </message>
    <message>
        <source>Make the letter…</source>
        <translation>Przygotuj list…</translation>
    </message>
    <message>
        <source>Open plan…</source>
        <translation>Otwórz plan rat…</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>po angielsku</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation>po rosyjsku</translation>
    </message>
    <message>
        <source>in Polish</source>
        <translation>po polsku</translation>
    </message>
    <message>
        <source>in Ukrainian</source>
        <translation>po ukraińsku</translation>
    </message>
    <message>
        <source>in German</source>
        <translation>po niemiecku</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>po francusku</translation>
    </message>
    <message>
        <source>in Spanish</source>
        <translation>po hiszpańsku</translation>
    </message>
</context>
<context>
    <name>TogetherLine</name>
    <message>
        <source>Go through today</source>
        <translation>Przejdź przez sprawy</translation>
    </message>
    <message>
        <source>What goes out next</source>
        <translation>Co dalej w planie</translation>
    </message>
    <message numerus="yes">
        <source>Send %n marked reminder(s)…</source>
        <translation>
            <numerusform>Wyślij %n zaznaczone przypomnienie…</numerusform>
            <numerusform>Wyślij %n zaznaczone przypomnienia…</numerusform>
            <numerusform>Wyślij %n zaznaczonych przypomnień…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n reminder(s)…</source>
        <translation>
            <numerusform>Wyślij %n przypomnienie…</numerusform>
            <numerusform>Wyślij %n przypomnienia…</numerusform>
            <numerusform>Wyślij %n przypomnień…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thank-you letter(s)…</source>
        <translation>
            <numerusform>%n podziękowanie…</numerusform>
            <numerusform>%n podziękowania…</numerusform>
            <numerusform>%n podziękowań…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalsBar</name>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Total of what is shown</source>
        <translation>Suma pokazanych</translation>
    </message>
    <message>
        <source>Total of what is selected</source>
        <translation>Suma zaznaczonych</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n&#xa0;faktura</numerusform>
            <numerusform>%n&#xa0;faktury</numerusform>
            <numerusform>%n&#xa0;faktur</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nic nie zaznaczono</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Zaznaczono: %n</numerusform>
            <numerusform>Zaznaczono: %n</numerusform>
            <numerusform>Zaznaczono: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>open {amounts}</source>
        <translation>do zapłaty {amounts}</translation>
    </message>
    <message>
        <source>gross {amounts}</source>
        <translation>brutto {amounts}</translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message>
        <source>Nobody knows whether the last message went out: that comes first.</source>
        <translation>Nie wiadomo, czy ostatnia wiadomość wyszła: najpierw to.</translation>
    </message>
    <message>
        <source>The payment promised by {day} did not come.</source>
        <translation>Zapłata obiecana do {day} nie przyszła.</translation>
    </message>
    <message>
        <source>There is no e-mail address yet.</source>
        <translation>Nie ma jeszcze adresu e-mail.</translation>
    </message>
    <message>
        <source>{step}: the next step of the policy {policy}.</source>
        <translation>{step}: następny krok według zasad {policy}.</translation>
    </message>
    <message>
        <source>{step}: the policy {policy} plans it for today.</source>
        <translation>{step}: według zasad {policy} na dziś.</translation>
    </message>
    <message>
        <source>{step}: the policy {policy} planned it for {day}.</source>
        <translation>{step}: według zasad {policy} zaplanowano na {day}.</translation>
    </message>
    <message>
        <source>No contact so far.</source>
        <translation>Dotąd bez kontaktu.</translation>
    </message>
    <message>
        <source>Last contact on {day}.</source>
        <translation>Ostatni kontakt: {day}.</translation>
    </message>
    <message>
        <source>You chose never to remind about this invoice.</source>
        <translation>Wybrano, by nigdy nie przypominać o tej fakturze.</translation>
    </message>
    <message>
        <source>Next by the policy {policy}: {step}, {day}.</source>
        <translation>Dalej według zasad {policy}: {step}, {day}.</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>The ledger is copied to {path}.</source>
        <translation>Kopia księgi: {path}.</translation>
    </message>
</context>
<context>
    <name>WithoutLedger</name>
    <message>
        <source>No ledger is open: open or restore one first.</source>
        <translation>Żadna księga nie jest otwarta: najpierw otwórz ją lub przywróć.</translation>
    </message>
    <message>
        <source>Open another ledger</source>
        <translation>Otwórz inną księgę</translation>
    </message>
    <message>
        <source>Where is the new ledger to lie?</source>
        <translation>Gdzie ma leżeć nowa księga?</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Przywróć kopię</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Restore the newest copy</source>
        <translation>Przywróć najnowszą kopię</translation>
    </message>
    <message>
        <source>Open another ledger…</source>
        <translation>Otwórz inną księgę…</translation>
    </message>
    <message>
        <source>New ledger…</source>
        <translation>Nowa księga…</translation>
    </message>
    <message>
        <source>{path} is there already: choose another name, or open it.</source>
        <translation>{path} już istnieje: wybierz inną nazwę albo otwórz ten plik.</translation>
    </message>
    <message>
        <source>Ledgers (*.fpay)</source>
        <translation>Księgi (*.fpay)</translation>
    </message>
</context>
<context>
    <name>_HoldDialog</name>
    <message>
        <source>Only the instalment due {day}</source>
        <translation>Tylko rata z terminem {day}</translation>
    </message>
    <message>
        <source>All invoices of {client}</source>
        <translation>Wszystkie faktury klienta {client}</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Do wybranego dnia</translation>
    </message>
    <message>
        <source>Until I end it</source>
        <translation>Do odwołania</translation>
    </message>
    <message>
        <source>&amp;How long</source>
        <translation>&amp;Jak długo</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Do</translation>
    </message>
    <message>
        <source>Only {number}</source>
        <translation>Tylko {number}</translation>
    </message>
</context>
<context>
    <name>_PreviewModel</name>
    <message>
        <source>Column {number}</source>
        <translation>Kolumna {number}</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Znaczenie</translation>
    </message>
</context>
<context>
    <name>_SmallestRow</name>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Enter a code of three letters, such as EUR.</source>
        <translation>Podaj trzyliterowy kod, na przykład EUR.</translation>
    </message>
    <message>
        <source>There is an amount in {currency} already.</source>
        <translation>Kwota w {currency} już jest.</translation>
    </message>
    <message>
        <source>Enter an amount above zero, or remove it.</source>
        <translation>Podaj kwotę większą od zera albo ją usuń.</translation>
    </message>
    <message>
        <source>Smallest amount {number}</source>
        <translation>Najmniejsza kwota {number}</translation>
    </message>
    <message>
        <source>Currency of smallest amount {number}</source>
        <translation>Waluta najmniejszej kwoty {number}</translation>
    </message>
    <message>
        <source>Remove smallest amount {number}</source>
        <translation>Usuń najmniejszą kwotę {number}</translation>
    </message>
</context>
<context>
    <name>_StepRow</name>
    <message>
        <source>Remove this step</source>
        <translation>Usuń ten krok</translation>
    </message>
    <message>
        <source>Step {number}: day</source>
        <translation>Krok {number}: dzień</translation>
    </message>
    <message>
        <source>Step {number}: how</source>
        <translation>Krok {number}: jak</translation>
    </message>
    <message>
        <source>Step {number}: what</source>
        <translation>Krok {number}: co</translation>
    </message>
    <message>
        <source>Step {number}: manner</source>
        <translation>Krok {number}: forma</translation>
    </message>
    <message>
        <source>Remove step {number}</source>
        <translation>Usuń krok {number}</translation>
    </message>
</context>
</TS>
