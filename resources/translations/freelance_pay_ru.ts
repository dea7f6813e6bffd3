<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ActionList</name>
    <message>
        <source>Do the proposed step</source>
        <translation>Выполнить предложенный шаг</translation>
    </message>
    <message>
        <source>Edit the message…</source>
        <translation>Изменить письмо…</translation>
    </message>
    <message>
        <source>Skip until…</source>
        <translation>Отложить до…</translation>
    </message>
    <message>
        <source>Call done…</source>
        <translation>Звонок сделан…</translation>
    </message>
    <message>
        <source>Offer instalments…</source>
        <translation>Предложить рассрочку…</translation>
    </message>
    <message>
        <source>Add an invoice…</source>
        <translation>Добавить счёт…</translation>
    </message>
    <message>
        <source>Add a client…</source>
        <translation>Добавить клиента…</translation>
    </message>
    <message>
        <source>Record a payment…</source>
        <translation>Записать оплату…</translation>
    </message>
    <message>
        <source>Import a list or bank file…</source>
        <translation>Загрузить список или выписку…</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Попробовать на примере</translation>
    </message>
    <message>
        <source>Back up the ledger…</source>
        <translation>Сделать копию книги…</translation>
    </message>
    <message>
        <source>Undo the last sending</source>
        <translation>Отменить последнюю отправку</translation>
    </message>
    <message>
        <source>Find a client, invoice or action…</source>
        <translation>Найти клиента, счёт или действие…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Перечитать</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующий раздел</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущий раздел</translation>
    </message>
    <message>
        <source>Show or hide details</source>
        <translation>Показать или скрыть подробности</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Светлые цвета</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Тёмные цвета</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Цвета системы</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>About Freelance Pay</source>
        <translation>О программе Freelance Pay</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
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
        <translation type="unfinished">Что было</translation>
    </message>
    <message>
        <source>Letters in {language}</source>
        <translation type="unfinished">Письма {language}</translation>
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
        <translation type="unfinished">срок {day}</translation>
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
        <translation type="unfinished">Напомнить</translation>
    </message>
    <message>
        <source>Offer instalments…</source>
        <translation type="unfinished">Предложить рассрочку…</translation>
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
        <translation type="unfinished">на английском</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished">на русском</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished">на польском</translation>
    </message>
    <message>
        <source>formal</source>
        <translation type="unfinished">официально</translation>
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
        <translation type="unfinished">Оспаривается</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished">Обещана оплата</translation>
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
        <translation type="unfinished">Добавить клиента…</translation>
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
        <translation type="unfinished">Просрочено</translation>
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
            <numerusform>%n клиент</numerusform>
            <numerusform>%n клиента</numerusform>
            <numerusform>%n клиентов</numerusform>
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
        <translation type="unfinished">Загрузить список…</translation>
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
        <translation type="unfinished">Перед отправкой</translation>
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
        <translation type="unfinished">Уведомить</translation>
    </message>
    <message>
        <source>Send reminder</source>
        <translation type="unfinished">Напомнить</translation>
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
        <translation type="unfinished">Уведомление в день срока</translation>
    </message>
    <message>
        <source>First reminder</source>
        <translation type="unfinished">Первое напоминание</translation>
    </message>
    <message>
        <source>Second reminder</source>
        <translation type="unfinished">Второе напоминание</translation>
    </message>
    <message>
        <source>Final reminder</source>
        <translation type="unfinished">Последнее напоминание</translation>
    </message>
    <message>
        <source>in English</source>
        <translation type="unfinished">на английском</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation type="unfinished">на русском</translation>
    </message>
    <message>
        <source>in Polish</source>
        <translation type="unfinished">на польском</translation>
    </message>
    <message>
        <source>in Ukrainian</source>
        <translation type="unfinished">на украинском</translation>
    </message>
    <message>
        <source>in German</source>
        <translation type="unfinished">на немецком</translation>
    </message>
    <message>
        <source>in French</source>
        <translation type="unfinished">на французском</translation>
    </message>
    <message>
        <source>in Spanish</source>
        <translation type="unfinished">на испанском</translation>
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
        <translation>Предложить рассрочку…</translation>
    </message>
    <message>
        <source>Offer instalments to {client}</source>
        <translation>Предложить рассрочку: {client}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>срок {day}</translation>
    </message>
    <message>
        <source>Before it goes out</source>
        <translation>Перед отправкой</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что было</translation>
    </message>
    <message>
        <source>formal</source>
        <translation>официально</translation>
    </message>
    <message>
        <source>informal</source>
        <translation>неофициально</translation>
    </message>
    <message>
        <source>English</source>
        <translation>на английском</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>на русском</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>на польском</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>на украинском</translation>
    </message>
    <message>
        <source>German</source>
        <translation>на немецком</translation>
    </message>
    <message>
        <source>French</source>
        <translation>на французском</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>на испанском</translation>
    </message>
    <message>
        <source>Letters in {language}</source>
        <translation>Письма {language}</translation>
    </message>
    <message numerus="yes">
        <source>usually pays %n day(s) late</source>
        <translation>
            <numerusform>обычно платит на %n день позже</numerusform>
            <numerusform>обычно платит на %n дня позже</numerusform>
            <numerusform>обычно платит на %n дней позже</numerusform>
        </translation>
    </message>
    <message>
        <source>usually pays on time</source>
        <translation>обычно платит в срок</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n счёт</numerusform>
            <numerusform>%n счёта</numerusform>
            <numerusform>%n счетов</numerusform>
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
        <translation>Найти клиента, счёт или действие</translation>
    </message>
    <message>
        <source>Arrows choose, Return goes there, Escape closes.</source>
        <translation>Стрелки выбирают, Enter переходит, Esc закрывает.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Nothing found. Try a part of the name or number.</source>
        <translation>Ничего не найдено. Попробуйте часть названия или номера.</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Before it goes out</source>
        <translation type="unfinished">Перед отправкой</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Fine</source>
        <translation>В порядке</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Посмотрите</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Мешает отправке</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) since the last message</source>
        <translation>
            <numerusform>%n день с последнего письма</numerusform>
            <numerusform>%n дня с последнего письма</numerusform>
            <numerusform>%n дней с последнего письма</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n day(s) since the last message</source>
        <translation>
            <numerusform>Только %n день с последнего письма</numerusform>
            <numerusform>Только %n дня с последнего письма</numerusform>
            <numerusform>Только %n дней с последнего письма</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bank data is %n day(s) old</source>
        <translation>
            <numerusform>Данным банка %n день</numerusform>
            <numerusform>Данным банка %n дня</numerusform>
            <numerusform>Данным банка %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s) attached, unchanged</source>
        <translation>
            <numerusform>Приложен %n PDF, без изменений</numerusform>
            <numerusform>Приложены %n PDF, без изменений</numerusform>
            <numerusform>Приложено %n PDF, без изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Open amount checked just now</source>
        <translation>Сумма долга проверена только что</translation>
    </message>
    <message>
        <source>No message so far</source>
        <translation>Писем пока не было</translation>
    </message>
    <message>
        <source>Goes to {about}</source>
        <translation>Получатель: {about}</translation>
    </message>
    <message>
        <source>The letter is complete</source>
        <translation>В письме всё есть</translation>
    </message>
    <message>
        <source>Invoice attached</source>
        <translation>Счёт приложен</translation>
    </message>
    <message>
        <source>The open amount of {about} changed: look at the invoice again</source>
        <translation>Долг по счёту {about} изменился: посмотрите счёт ещё раз</translation>
    </message>
    <message>
        <source>{about} is {detail}: no reminder goes out for it</source>
        <translation>{about} — {detail}: напоминание не отправляется</translation>
    </message>
    <message>
        <source>{about}: this reminder was sent already, or one before it is missing</source>
        <translation>{about}: это напоминание уже отправлено, или пропущено предыдущее</translation>
    </message>
    <message>
        <source>The last message is too recent</source>
        <translation>Последнее письмо было слишком недавно</translation>
    </message>
    <message>
        <source>{about}: another message is not finished yet</source>
        <translation>{about}: другое письмо ещё не отправлено до конца</translation>
    </message>
    <message>
        <source>You chose never to remind {about}</source>
        <translation>Вы решили никогда не напоминать: {about}</translation>
    </message>
    <message>
        <source>No e-mail address: add one to {about}</source>
        <translation>Нет адреса почты: добавьте его клиенту {about}</translation>
    </message>
    <message>
        <source>{about} does not belong to this client alone</source>
        <translation>Адрес {about} принадлежит не только этому клиенту</translation>
    </message>
    <message>
        <source>Mail to {about} came back: check the address</source>
        <translation>Письмо на {about} вернулось: проверьте адрес</translation>
    </message>
    <message>
        <source>The PDF of {about} is missing or changed: attach it again</source>
        <translation>PDF счёта {about} пропал или изменён: приложите его снова</translation>
    </message>
    <message>
        <source>The PDF of {about} does not show its number and amount</source>
        <translation>В PDF счёта {about} не видно номера и суммы</translation>
    </message>
    <message>
        <source>The attachments are too large for a mail</source>
        <translation>Приложения слишком велики для письма</translation>
    </message>
    <message>
        <source>The letter: {detail}</source>
        <translation>Письмо: {detail}</translation>
    </message>
    <message>
        <source>{about} has {detail} of money not assigned to an invoice: assign it first</source>
        <translation>У клиента {about} есть {detail} без счёта: сначала отнесите их к счёту</translation>
    </message>
    <message>
        <source>No bank data yet: a payment may have come in</source>
        <translation>Данных банка ещё нет: оплата могла уже прийти</translation>
    </message>
    <message>
        <source>The computer&apos;s clock says {detail}: set it right first</source>
        <translation>Часы компьютера показывают {detail}: сначала поправьте их</translation>
    </message>
    <message>
        <source>No mail account yet: set one up in Settings, or use your own mail program</source>
        <translation>Почта ещё не настроена: настройте её в разделе «Настройки» или отправьте из своей почтовой программы</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>оспаривается</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>обещана оплата</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>на паузе</translation>
    </message>
    <message>
        <source>in an instalment plan</source>
        <translation>в рассрочке</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменён</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>оплачен</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>срок ещё не наступил</translation>
    </message>
    <message>
        <source>due only today</source>
        <translation>срок только сегодня</translation>
    </message>
</context>
<context>
    <name>InvoiceActions</name>
    <message>
        <source>Record a payment…</source>
        <translation type="unfinished">Записать оплату…</translation>
    </message>
    <message>
        <source>Send reminder</source>
        <translation type="unfinished">Напомнить</translation>
    </message>
    <message>
        <source>Offer instalments…</source>
        <translation type="unfinished">Предложить рассрочку…</translation>
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
        <translation type="unfinished">Состояние</translation>
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
        <translation type="unfinished">Что было</translation>
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
        <translation type="unfinished">Оспаривается</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished">Обещана оплата</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished">Пауза</translation>
    </message>
    <message>
        <source>In plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Просрочено</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished">Срок сегодня</translation>
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
        <translation type="unfinished">Просрочено</translation>
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
        <translation type="unfinished">Добавить счёт…</translation>
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
        <translation type="unfinished">Загрузить список…</translation>
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
        <translation type="unfinished">Добавить клиента…</translation>
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
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation>Перейти: {page}</translation>
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
        <translation>Все действия</translation>
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
        <translation>Подробности</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
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
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Notice before the due date</source>
        <translation>Уведомление до срока</translation>
    </message>
    <message>
        <source>Notice on the due date</source>
        <translation>Уведомление в день срока</translation>
    </message>
    <message>
        <source>First reminder</source>
        <translation>Первое напоминание</translation>
    </message>
    <message>
        <source>Second reminder</source>
        <translation>Второе напоминание</translation>
    </message>
    <message>
        <source>Final reminder</source>
        <translation>Последнее напоминание</translation>
    </message>
    <message>
        <source>Invoice {number} issued</source>
        <translation>Выставлен счёт {number}</translation>
    </message>
    <message>
        <source>{stage} sent</source>
        <translation>{stage}: отправлено</translation>
    </message>
    <message>
        <source>{stage} was refused by the mail server</source>
        <translation>{stage}: почтовый сервер отказал</translation>
    </message>
    <message>
        <source>{stage}: not known whether it arrived</source>
        <translation>{stage}: неизвестно, дошло ли</translation>
    </message>
    <message>
        <source>{stage} waits to be sent</source>
        <translation>{stage}: ждёт отправки</translation>
    </message>
    <message>
        <source>Credit note for {number}, {amount}</source>
        <translation>Корректировка к {number}, {amount}</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Promised to pay by {until}</source>
        <translation>Обещана оплата до {until}</translation>
    </message>
    <message>
        <source>Paused until {until}</source>
        <translation>Пауза до {until}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Invoice disputed</source>
        <translation>Счёт оспорен</translation>
    </message>
    <message>
        <source>Instalments offered</source>
        <translation>Предложена рассрочка</translation>
    </message>
    <message>
        <source>Instalments agreed</source>
        <translation>Рассрочка согласована</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Paid {amount} for {number}</source>
        <translation>Оплачено {amount} по счёту {number}</translation>
    </message>
    <message>
        <source>Paid {amount}</source>
        <translation>Оплачено {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>на %n день позже</numerusform>
            <numerusform>на %n дня позже</numerusform>
            <numerusform>на %n дней позже</numerusform>
        </translation>
    </message>
    <message>
        <source>early</source>
        <translation>раньше срока</translation>
    </message>
</context>
<context>
    <name>TodayList</name>
    <message>
        <source>What to do today</source>
        <translation>Что сделать сегодня</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Nothing to do today</source>
        <translation>На сегодня дел нет</translation>
    </message>
    <message>
        <source>Nobody needs a reminder. Whatever becomes due is shown here on its day.</source>
        <translation>Напоминать некому. Что подойдёт к сроку, появится здесь в свой день.</translation>
    </message>
    <message>
        <source>Who owes you money?</source>
        <translation>Кто вам должен?</translation>
    </message>
    <message>
        <source>Bring your clients and invoices along from a table, or add the first client by hand.</source>
        <translation>Возьмите клиентов и счета из таблицы или добавьте первого клиента вручную.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Загрузить список…</translation>
    </message>
    <message>
        <source>Add a client…</source>
        <translation>Добавить клиента…</translation>
    </message>
    <message>
        <source>Add an invoice…</source>
        <translation>Добавить счёт…</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Попробовать на примере</translation>
    </message>
    <message>
        <source>Welcome.</source>
        <translation>Добро пожаловать.</translation>
    </message>
    <message>
        <source>Everything is on track.</source>
        <translation>Всё идёт по плану.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) to follow up. The rest is on track.</source>
        <translation>
            <numerusform>Нужно написать %n клиенту. С остальными всё в порядке.</numerusform>
            <numerusform>Нужно написать %n клиентам. С остальными всё в порядке.</numerusform>
            <numerusform>Нужно написать %n клиентам. С остальными всё в порядке.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Due in 14 days</source>
        <translation>Срок в 14 дней</translation>
    </message>
    <message>
        <source>In plans</source>
        <translation>В рассрочке</translation>
    </message>
    <message>
        <source>Came in this month</source>
        <translation>Пришло за месяц</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n клиент</numerusform>
            <numerusform>%n клиента</numerusform>
            <numerusform>%n клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n счёт</numerusform>
            <numerusform>%n счёта</numerusform>
            <numerusform>%n счетов</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>next {amount} on {day}</source>
        <translation>далее {amount}, {day}</translation>
    </message>
    <message>
        <source>Find a client, invoice or action</source>
        <translation>Найти клиента, счёт или действие</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n счёт</numerusform>
            <numerusform>%n счёта</numerusform>
            <numerusform>%n счетов</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: agree on how the plan goes on.</source>
        <translation>Далее: договориться, как быть с рассрочкой.</translation>
    </message>
    <message>
        <source>Next: say whether the last message went out.</source>
        <translation>Далее: отметить, ушло ли последнее письмо.</translation>
    </message>
    <message>
        <source>Next: add an e-mail address, then a reminder can go out.</source>
        <translation>Далее: добавить адрес почты, тогда уйдёт напоминание.</translation>
    </message>
    <message>
        <source>Send notice</source>
        <translation>Уведомить</translation>
    </message>
    <message>
        <source>Send reminder</source>
        <translation>Напомнить</translation>
    </message>
    <message>
        <source>Call done…</source>
        <translation>Звонок сделан…</translation>
    </message>
    <message>
        <source>Change plan…</source>
        <translation>Рассрочка…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Решить…</translation>
    </message>
    <message>
        <source>Add address…</source>
        <translation>Добавить адрес…</translation>
    </message>
    <message>
        <source>{button}: {client}</source>
        <translation>{button}: {client}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Edit message to {client}</source>
        <translation>Изменить письмо: {client}</translation>
    </message>
    <message>
        <source>Skip until…</source>
        <translation>Отложить…</translation>
    </message>
    <message>
        <source>Skip {client} until…</source>
        <translation>Отложить: {client}</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Нужно решение</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Обещание нарушено</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Оспаривается</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Срок сегодня</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>Срок завтра</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Обещана оплата</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Paid today</source>
        <translation>Оплачено сегодня</translation>
    </message>
    <message>
        <source>Paid yesterday</source>
        <translation>Оплачено вчера</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n день просрочки</numerusform>
            <numerusform>%n дня просрочки</numerusform>
            <numerusform>%n дней просрочки</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan {number} of {total}</source>
        <translation>Платёж {number} из {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s) missed</source>
        <translation>
            <numerusform>Пропущен %n платёж</numerusform>
            <numerusform>Пропущено %n платежа</numerusform>
            <numerusform>Пропущено %n платежей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>Срок через %n день</numerusform>
            <numerusform>Срок через %n дня</numerusform>
            <numerusform>Срок через %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paid %n day(s) ago</source>
        <translation>
            <numerusform>Оплачено %n день назад</numerusform>
            <numerusform>Оплачено %n дня назад</numerusform>
            <numerusform>Оплачено %n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>No reminder so far.</source>
        <translation>Напоминаний ещё не было.</translation>
    </message>
    <message>
        <source>Last contact today.</source>
        <translation>Последний контакт сегодня.</translation>
    </message>
    <message>
        <source>Last contact yesterday.</source>
        <translation>Последний контакт вчера.</translation>
    </message>
    <message numerus="yes">
        <source>Last contact %n day(s) ago.</source>
        <translation>
            <numerusform>Последний контакт %n день назад.</numerusform>
            <numerusform>Последний контакт %n дня назад.</numerusform>
            <numerusform>Последний контакт %n дней назад.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: a friendly notice before the due date, {language}.</source>
        <translation>Далее: дружеское уведомление до срока, {language}.</translation>
    </message>
    <message>
        <source>Next: a notice on the due date, {language}.</source>
        <translation>Далее: уведомление в день срока, {language}.</translation>
    </message>
    <message>
        <source>Next: first reminder, {language}.</source>
        <translation>Далее: первое напоминание, {language}.</translation>
    </message>
    <message>
        <source>Next: second reminder, {language}.</source>
        <translation>Далее: второе напоминание, {language}.</translation>
    </message>
    <message>
        <source>Next: final reminder, {language}.</source>
        <translation>Далее: последнее напоминание, {language}.</translation>
    </message>
    <message>
        <source>Next: call {whom}.</source>
        <translation>Далее: позвонить, {whom}.</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>на английском</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation>на русском</translation>
    </message>
    <message>
        <source>in Polish</source>
        <translation>на польском</translation>
    </message>
    <message>
        <source>in Ukrainian</source>
        <translation>на украинском</translation>
    </message>
    <message>
        <source>in German</source>
        <translation>на немецком</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>на французском</translation>
    </message>
    <message>
        <source>in Spanish</source>
        <translation>на испанском</translation>
    </message>
</context>
<context>
    <name>TotalsBar</name>
    <message>
        <source>Details</source>
        <translation type="unfinished">Подробности</translation>
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
            <numerusform>%n счёт</numerusform>
            <numerusform>%n счёта</numerusform>
            <numerusform>%n счетов</numerusform>
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
