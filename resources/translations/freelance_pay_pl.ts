<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
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
        <source>Call done…</source>
        <translation>Rozmowa odbyta…</translation>
    </message>
    <message>
        <source>Offer instalments…</source>
        <translation>Zaproponuj raty…</translation>
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
        <source>Import a list or bank file…</source>
        <translation>Importuj listę lub wyciąg…</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Wypróbuj na przykładzie</translation>
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
        <translation>O programie Freelance Pay</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>Enter an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This amount is in {other}, but {currency} is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an amount. Write it like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>Attached files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PDF at invoice {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First page of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CancelInvoiceDialog</name>
    <message>
        <source>Cancel invoice {number}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel invoice {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{client} will owe nothing on it any more: {amount} is taken out of what is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {amount} already paid on it stays as credit of the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice stays in the list as cancelled. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientDetail</name>
    <message>
        <source>Client details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Co się działo</translation>
    </message>
    <message>
        <source>Letters in {language}</source>
        <translation type="unfinished">Listy {language}</translation>
    </message>
    <message>
        <source>Never reminded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished">termin {day}</translation>
    </message>
    <message>
        <source>Open: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End: {hold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send reminder</source>
        <translation type="unfinished">Wyślij przypomnienie</translation>
    </message>
    <message>
        <source>Offer instalments…</source>
        <translation type="unfinished">Zaproponuj raty…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientDialog</name>
    <message>
        <source>Add a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name of the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a code of three letters, such as EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time zone from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never propose a reminder to this client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Letters in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ddressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tax number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional: reminders name the day as it is at the client&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you only; never sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientWords</name>
    <message>
        <source>English</source>
        <translation type="unfinished">po angielsku</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished">po rosyjsku</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished">po polsku</translation>
    </message>
    <message>
        <source>formal</source>
        <translation type="unfinished">formalnie</translation>
    </message>
    <message>
        <source>by first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets no mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A woman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually pays %n day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Usually pays on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished">Sporna</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished">Obiecana zapłata</translation>
    </message>
    <message>
        <source>Paused until you end it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised to pay by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all invoices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a client…</source>
        <translation type="unfinished">Dodaj klienta…</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Po terminie</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation type="unfinished">
            <numerusform>%n klient</numerusform>
            <numerusform>%n klientów</numerusform>
            <numerusform>%n klientów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them owe(s) you money</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nobody owes you money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, tax numbers and addresses were searched; archived clients are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first client by hand, or bring all of them along from a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation type="unfinished">Importuj listę…</translation>
    </message>
    <message>
        <source>Client saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive {client}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client leaves the lists. Invoices, payments and messages stay in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{client} is archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise noted: reminders rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: reminders rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders go on as usual.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposeController</name>
    <message>
        <source>No program on this computer opened the PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail program opened the draft. Save it as a file and open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written there: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message to {client} counts as sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposeFoot</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as .eml…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as draft in my mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposePanel</name>
    <message>
        <source>Being checked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send without the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I looked at it: it is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices, files and checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it goes out</source>
        <translation type="unfinished">Przed wysłaniem</translation>
    </message>
</context>
<context>
    <name>ComposeWindow</name>
    <message>
        <source>There is nothing to preview yet: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the message sent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is open in your mail program. When you have sent it from there, it counts as sent here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without sending?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed in the letter is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write or preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the letter anew?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts and dates change with the invoices, so your own changes to the text are replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail files (*.eml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the PDF that does not show number and amount, then tick that it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is checked. What you see in the preview is what goes out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposeWords</name>
    <message>
        <source>Message to {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send notice</source>
        <translation type="unfinished">Wyślij powiadomienie</translation>
    </message>
    <message>
        <source>Send reminder</source>
        <translation type="unfinished">Wyślij przypomnienie</translation>
    </message>
    <message>
        <source>The message could not be made. Look at the checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer of instalments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friendly notice before the due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice on the due date</source>
        <translation type="unfinished">Powiadomienie w dniu terminu</translation>
    </message>
    <message>
        <source>First reminder</source>
        <translation type="unfinished">Pierwsze przypomnienie</translation>
    </message>
    <message>
        <source>Second reminder</source>
        <translation type="unfinished">Drugie przypomnienie</translation>
    </message>
    <message>
        <source>Final reminder</source>
        <translation type="unfinished">Ostatnie przypomnienie</translation>
    </message>
    <message>
        <source>in English</source>
        <translation type="unfinished">po angielsku</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation type="unfinished">po rosyjsku</translation>
    </message>
    <message>
        <source>in Polish</source>
        <translation type="unfinished">po polsku</translation>
    </message>
    <message>
        <source>in Ukrainian</source>
        <translation type="unfinished">po ukraińsku</translation>
    </message>
    <message>
        <source>in German</source>
        <translation type="unfinished">po niemiecku</translation>
    </message>
    <message>
        <source>in French</source>
        <translation type="unfinished">po francusku</translation>
    </message>
    <message>
        <source>in Spanish</source>
        <translation type="unfinished">po hiszpańsku</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove contact {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} of contact {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address looks like name@company.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salutation for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own salutation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to this address came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used as written, for example: Dear Ms Kowalska,</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreditNoteDialog</name>
    <message>
        <source>Credit note for {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter credit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{client} owes {amount} on this invoice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Issued on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Amount in {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the number of the credit note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {amount} is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Offer instalments…</source>
        <translation>Zaproponuj raty…</translation>
    </message>
    <message>
        <source>Offer instalments to {client}</source>
        <translation>Zaproponuj raty: {client}</translation>
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
        <source>What happened</source>
        <translation>Co się działo</translation>
    </message>
    <message>
        <source>formal</source>
        <translation>formalnie</translation>
    </message>
    <message>
        <source>informal</source>
        <translation>nieformalnie</translation>
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
            <numerusform>zwykle płaci %n dzień po terminie</numerusform>
            <numerusform>zwykle płaci %n dni po terminie</numerusform>
            <numerusform>zwykle płaci %n dni po terminie</numerusform>
        </translation>
    </message>
    <message>
        <source>usually pays on time</source>
        <translation>zwykle płaci w terminie</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n faktura</numerusform>
            <numerusform>%n faktury</numerusform>
            <numerusform>%n faktur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisputeDialog</name>
    <message>
        <source>{number} is disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice stays in the totals and out of the letters until you end the dispute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words what the client objects to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Which invoices</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">Przed wysłaniem</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Fine</source>
        <translation>W porządku</translation>
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
            <numerusform>%n dzień od ostatniej wiadomości</numerusform>
            <numerusform>%n dni od ostatniej wiadomości</numerusform>
            <numerusform>%n dni od ostatniej wiadomości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n day(s) since the last message</source>
        <translation>
            <numerusform>Dopiero %n dzień od ostatniej wiadomości</numerusform>
            <numerusform>Dopiero %n dni od ostatniej wiadomości</numerusform>
            <numerusform>Dopiero %n dni od ostatniej wiadomości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bank data is %n day(s) old</source>
        <translation>
            <numerusform>Dane z banku sprzed %n dnia</numerusform>
            <numerusform>Dane z banku sprzed %n dni</numerusform>
            <numerusform>Dane z banku sprzed %n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s) attached, unchanged</source>
        <translation>
            <numerusform>Załączono %n PDF, bez zmian</numerusform>
            <numerusform>Załączono %n pliki PDF, bez zmian</numerusform>
            <numerusform>Załączono %n plików PDF, bez zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>Open amount checked just now</source>
        <translation>Kwota do zapłaty sprawdzona przed chwilą</translation>
    </message>
    <message>
        <source>No message so far</source>
        <translation>Dotąd żadnej wiadomości</translation>
    </message>
    <message>
        <source>Goes to {about}</source>
        <translation>Odbiorca: {about}</translation>
    </message>
    <message>
        <source>The letter is complete</source>
        <translation>List jest kompletny</translation>
    </message>
    <message>
        <source>Invoice attached</source>
        <translation>Faktura załączona</translation>
    </message>
    <message>
        <source>The open amount of {about} changed: look at the invoice again</source>
        <translation>Kwota do zapłaty {about} się zmieniła: sprawdź fakturę jeszcze raz</translation>
    </message>
    <message>
        <source>{about} is {detail}: no reminder goes out for it</source>
        <translation>{about} – {detail}: przypomnienie nie zostanie wysłane</translation>
    </message>
    <message>
        <source>{about}: this reminder was sent already, or one before it is missing</source>
        <translation>{about}: to przypomnienie już wysłano albo brakuje poprzedniego</translation>
    </message>
    <message>
        <source>The last message is too recent</source>
        <translation>Ostatnia wiadomość jest zbyt świeża</translation>
    </message>
    <message>
        <source>{about}: another message is not finished yet</source>
        <translation>{about}: inna wiadomość nie jest jeszcze zakończona</translation>
    </message>
    <message>
        <source>You chose never to remind {about}</source>
        <translation>Wybrano, by nigdy nie przypominać: {about}</translation>
    </message>
    <message>
        <source>No e-mail address: add one to {about}</source>
        <translation>Brak adresu e-mail: dodaj go klientowi {about}</translation>
    </message>
    <message>
        <source>{about} does not belong to this client alone</source>
        <translation>Adres {about} nie należy tylko do tego klienta</translation>
    </message>
    <message>
        <source>Mail to {about} came back: check the address</source>
        <translation>Poczta do {about} wróciła: sprawdź adres</translation>
    </message>
    <message>
        <source>The PDF of {about} is missing or changed: attach it again</source>
        <translation>Brak pliku PDF {about} lub został zmieniony: załącz go ponownie</translation>
    </message>
    <message>
        <source>The PDF of {about} does not show its number and amount</source>
        <translation>W pliku PDF {about} nie widać numeru i kwoty</translation>
    </message>
    <message>
        <source>The attachments are too large for a mail</source>
        <translation>Załączniki są za duże na jedną wiadomość</translation>
    </message>
    <message>
        <source>The letter: {detail}</source>
        <translation>List: {detail}</translation>
    </message>
    <message>
        <source>{about} has {detail} of money not assigned to an invoice: assign it first</source>
        <translation>{about} ma {detail} nieprzypisane do faktury: najpierw je przypisz</translation>
    </message>
    <message>
        <source>No bank data yet: a payment may have come in</source>
        <translation>Brak danych z banku: wpłata mogła już wpłynąć</translation>
    </message>
    <message>
        <source>The computer&apos;s clock says {detail}: set it right first</source>
        <translation>Zegar komputera pokazuje {detail}: najpierw go ustaw</translation>
    </message>
    <message>
        <source>No mail account yet: set one up in Settings, or use your own mail program</source>
        <translation>Brak konta pocztowego: skonfiguruj je w Ustawieniach albo użyj własnego programu pocztowego</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>sporna</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>obiecana zapłata</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>wstrzymana</translation>
    </message>
    <message>
        <source>in an instalment plan</source>
        <translation>w planie ratalnym</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulowana</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>zapłacona</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>jeszcze przed terminem</translation>
    </message>
    <message>
        <source>due only today</source>
        <translation>termin dopiero dziś</translation>
    </message>
</context>
<context>
    <name>InvoiceActions</name>
    <message>
        <source>Record a payment…</source>
        <translation type="unfinished">Zapisz wpłatę…</translation>
    </message>
    <message>
        <source>Send reminder</source>
        <translation type="unfinished">Wyślij przypomnienie</translation>
    </message>
    <message>
        <source>Offer instalments…</source>
        <translation type="unfinished">Zaproponuj raty…</translation>
    </message>
    <message>
        <source>Promise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispute…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel invoice…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvoiceAmounts</name>
    <message>
        <source>C&amp;urrency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT &amp;rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gross, to be paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use three letters such as EUR, PLN or RUB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net and VAT do not make this amount. Correct one of the three.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvoiceColumns</name>
    <message>
        <source>Status</source>
        <translation type="unfinished">Stan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next instalment on {day}; the invoice itself was due on {due}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvoiceDetailLoader</name>
    <message>
        <source>Select an invoice to see everything about it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvoiceDetailPanel</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Co się działo</translation>
    </message>
    <message>
        <source>Show client {client}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvoiceDialog</name>
    <message>
        <source>Add an invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit invoice {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a client from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the invoice number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The due date lies before the issue date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clien&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Issued on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Days to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional: a few words that letters may mention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment refe&amp;rence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;y no VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PD&amp;F</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvoiceSections</name>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid or credited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the payment of {amount} of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvoiceTable</name>
    <message>
        <source>Invoices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvoiceTicks</name>
    <message>
        <source>Invoices in this letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice {number} is in the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter needs one invoice at least.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvoiceWords</name>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished">Sporna</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished">Obiecana zapłata</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished">Wstrzymano</translation>
    </message>
    <message>
        <source>In plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Po terminie</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished">Termin dziś</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>several invoices</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>several invoices</comment>
        <translation type="unfinished">Po terminie</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In plan</source>
        <comment>several invoices</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>several invoices</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>several invoices</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled on {day}. Nothing is owed on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promise for {until} was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pause ended on {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the promise until {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message waits to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message is being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows whether the last message arrived: decide under Messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message was held back: decide under Messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed since {since}: it stays in the totals and out of the letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused until you end it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised for {until}. Reminders rest up to and including {rest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused up to and including {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid in full on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The instalment of {day} is missing: it was due {ago}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was due on {day}, {ago}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An instalment is due today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is due today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Paid in instalments; the next one is due on {day}, {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on {day}, {left}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvoiceWork</name>
    <message>
        <source>{name} is attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was attached: drop one PDF file on an invoice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended: reminders are proposed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment of {amount} was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} from {client} is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice {number} is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: reminders to {client} rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credit note for {number} is entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice {number} is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvoicesPage</name>
    <message>
        <source>Search number, client or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an invoice…</source>
        <translation type="unfinished">Dodaj fakturę…</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the open invoice that was paid, then record the payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invoice here holds these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invoice is of this kind today. That may be good news.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation type="unfinished">Importuj listę…</translation>
    </message>
    <message>
        <source>No invoices yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first one by hand, or bring them from a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clients and no invoices yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring both along from a table, or add the first client by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a client…</source>
        <translation type="unfinished">Dodaj klienta…</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>&amp;Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
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
    <name>MessagePreview</name>
    <message>
        <source>The preview is being made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message as it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message as plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached</source>
        <translation type="unfinished"></translation>
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
    <name>PauseDialog</name>
    <message>
        <source>Pause reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until I end it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{client} gets no reminders up to and including that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional: shown to you, never to the client.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaymentDialog</name>
    <message>
        <source>Record a payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} is more than is open and stays as credit of {client}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is paid in full with {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} gets {amount}; {rest} stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Amount in {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional: what the bank statement says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the money settles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfField</name>
    <message>
        <source>Choose a PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the PDF of the invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf *.PDF)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Choose a PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the PDF of the invoice here: it goes out with every reminder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First page of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF of the invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseDialog</name>
    <message>
        <source>Promise to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders to {client} rest until the day after the promised one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Promised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional: who said it, and how.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipientLine</name>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to {addresses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients of a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To nobody yet: the client has no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {addresses}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>&amp;Restore the newest copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendController</name>
    <message numerus="yes">
        <source>The reminder to {name} goes out in %n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The reminder to {name} was taken back. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) failed: look at Messages.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody knows whether %n message(s) arrived: look at Messages.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) need a decision</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unexpected error came up ({kind}). Your data is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it happens twice, restart Freelance Pay and tell us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payment was ever entered: look at your bank account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>A message has not gone out yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits until the time to undo it is over. If you close now, it goes out at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the sample data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample data opens in a window of its own.</source>
        <translation type="unfinished"></translation>
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
    <name>TakeBackDialog</name>
    <message>
        <source>Take back the payment of {amount}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded for {day}. What it settled is owed again. Both entries stay in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: booked to the wrong client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why, so that it can be explained later.</source>
        <translation type="unfinished"></translation>
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
        <source>Call</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>Promised to pay by {until}</source>
        <translation>Obiecana zapłata do {until}</translation>
    </message>
    <message>
        <source>Paused until {until}</source>
        <translation>Wstrzymano do {until}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymano</translation>
    </message>
    <message>
        <source>Invoice disputed</source>
        <translation>Faktura sporna</translation>
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
        <source>Note</source>
        <translation>Notatka</translation>
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
            <numerusform>%n dzień po terminie</numerusform>
            <numerusform>%n dni po terminie</numerusform>
            <numerusform>%n dni po terminie</numerusform>
        </translation>
    </message>
    <message>
        <source>early</source>
        <translation>przed terminem</translation>
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
        <source>Nothing to do today</source>
        <translation>Na dziś nic do zrobienia</translation>
    </message>
    <message>
        <source>Nobody needs a reminder. Whatever becomes due is shown here on its day.</source>
        <translation>Nikomu nie trzeba przypominać. Co stanie się wymagalne, pojawi się tu w swoim dniu.</translation>
    </message>
    <message>
        <source>Who owes you money?</source>
        <translation>Kto jest Ci winien pieniądze?</translation>
    </message>
    <message>
        <source>Bring your clients and invoices along from a table, or add the first client by hand.</source>
        <translation>Wczytaj klientów i faktury z tabeli albo dodaj pierwszego klienta ręcznie.</translation>
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
        <source>Welcome.</source>
        <translation>Witamy.</translation>
    </message>
    <message>
        <source>Everything is on track.</source>
        <translation>Wszystko idzie zgodnie z planem.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) to follow up. The rest is on track.</source>
        <translation>
            <numerusform>%n klient wymaga kontaktu. Reszta idzie zgodnie z planem.</numerusform>
            <numerusform>%n klientów wymaga kontaktu. Reszta idzie zgodnie z planem.</numerusform>
            <numerusform>%n klientów wymaga kontaktu. Reszta idzie zgodnie z planem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Due in 14 days</source>
        <translation>Termin w 14 dni</translation>
    </message>
    <message>
        <source>In plans</source>
        <translation>W ratach</translation>
    </message>
    <message>
        <source>Came in this month</source>
        <translation>Wpływy miesiąca</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n klient</numerusform>
            <numerusform>%n klientów</numerusform>
            <numerusform>%n klientów</numerusform>
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
    <name>TodayWords</name>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n faktura</numerusform>
            <numerusform>%n faktury</numerusform>
            <numerusform>%n faktur</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: agree on how the plan goes on.</source>
        <translation>Dalej: uzgodnić, co dalej z ratami.</translation>
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
        <translation>Powiadom</translation>
    </message>
    <message>
        <source>Send reminder</source>
        <translation>Przypomnij</translation>
    </message>
    <message>
        <source>Call done…</source>
        <translation>Rozmowa odbyta…</translation>
    </message>
    <message>
        <source>Change plan…</source>
        <translation>Zmień raty…</translation>
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
        <translation>Edytuj wiadomość: {client}</translation>
    </message>
    <message>
        <source>Skip until…</source>
        <translation>Odłóż do…</translation>
    </message>
    <message>
        <source>Skip {client} until…</source>
        <translation>Odłóż: {client}</translation>
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
        <translation>Wstrzymano</translation>
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
            <numerusform>%n dzień po terminie</numerusform>
            <numerusform>%n dni po terminie</numerusform>
            <numerusform>%n dni po terminie</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan {number} of {total}</source>
        <translation>Rata {number} z {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s) missed</source>
        <translation>
            <numerusform>%n rata zaległa</numerusform>
            <numerusform>%n raty zaległe</numerusform>
            <numerusform>%n rat zaległych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>Termin za %n dzień</numerusform>
            <numerusform>Termin za %n dni</numerusform>
            <numerusform>Termin za %n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paid %n day(s) ago</source>
        <translation>
            <numerusform>Zapłacono %n dzień temu</numerusform>
            <numerusform>Zapłacono %n dni temu</numerusform>
            <numerusform>Zapłacono %n dni temu</numerusform>
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
            <numerusform>Ostatni kontakt %n dzień temu.</numerusform>
            <numerusform>Ostatni kontakt %n dni temu.</numerusform>
            <numerusform>Ostatni kontakt %n dni temu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: a friendly notice before the due date, {language}.</source>
        <translation>Dalej: uprzejme powiadomienie przed terminem, {language}.</translation>
    </message>
    <message>
        <source>Next: a notice on the due date, {language}.</source>
        <translation>Dalej: powiadomienie w dniu terminu, {language}.</translation>
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
    <name>TotalsBar</name>
    <message>
        <source>Details</source>
        <translation type="unfinished">Szczegóły</translation>
    </message>
    <message>
        <source>Total of what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total of what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation type="unfinished">
            <numerusform>%n faktura</numerusform>
            <numerusform>%n faktury</numerusform>
            <numerusform>%n faktur</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>open {amounts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gross {amounts}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_HoldDialog</name>
    <message>
        <source>All invoices of {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
