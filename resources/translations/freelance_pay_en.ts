<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BatchDialog</name>
    <message numerus="yes">
        <source>%n reminder(s) go out.</source>
        <translation>
            <numerusform>%n reminder goes out.</numerusform>
            <numerusform>%n reminders go out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were refused; nothing was sent for them:</source>
        <translation>
            <numerusform>%n was refused; nothing was sent for it:</numerusform>
            <numerusform>%n were refused; nothing was sent for them:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not reached, because you stopped it.</source>
        <translation>
            <numerusform>%n was not reached, because you stopped it.</numerusform>
            <numerusform>%n were not reached, because you stopped it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n reminder(s)</source>
        <translation>
            <numerusform>Send %n reminder</numerusform>
            <numerusform>Send %n reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot go now: the reason stands beside it.</source>
        <translation>
            <numerusform>%n cannot go now: the reason stands beside it.</numerusform>
            <numerusform>%n cannot go now: the reasons stand beside them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message numerus="yes">
        <source>%n open invoice(s)</source>
        <translation>
            <numerusform>%n open invoice</numerusform>
            <numerusform>%n open invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually pays %n day(s) late</source>
        <translation>
            <numerusform>Usually pays %n day late</numerusform>
            <numerusform>Usually pays %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them owe(s) you money</source>
        <translation>
            <numerusform>%n of them owes you money</numerusform>
            <numerusform>%n of them owe you money</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComposeWords</name>
    <message numerus="yes">
        <source>(and %n more, see the checks)</source>
        <translation>
            <numerusform>(and %n more, see the checks)</numerusform>
            <numerusform>(and %n more, see the checks)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message numerus="yes">
        <source>usually pays %n day(s) late</source>
        <translation>
            <numerusform>usually pays %n day late</numerusform>
            <numerusform>usually pays %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message numerus="yes">
        <source>%n day(s) since the last message</source>
        <translation>
            <numerusform>%n day since the last message</numerusform>
            <numerusform>%n days since the last message</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n day(s) since the last message</source>
        <translation>
            <numerusform>Only %n day since the last message</numerusform>
            <numerusform>Only %n days since the last message</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bank data is %n day(s) old</source>
        <translation>
            <numerusform>Bank data is %n day old</numerusform>
            <numerusform>Bank data is %n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s) attached, unchanged</source>
        <translation>
            <numerusform>%n PDF attached, unchanged</numerusform>
            <numerusform>%n PDFs attached, unchanged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpSection</name>
    <message numerus="yes">
        <source>Chosen for %n client(s).</source>
        <translation>
            <numerusform>Chosen for %n client.</numerusform>
            <numerusform>Chosen for %n clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chosen for %n open invoice(s).</source>
        <translation>
            <numerusform>Chosen for %n open invoice.</numerusform>
            <numerusform>Chosen for %n open invoices.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message numerus="yes">
        <source>%n invoice(s) imported. Nothing was sent.</source>
        <translation>
            <numerusform>%n invoice imported. Nothing was sent.</numerusform>
            <numerusform>%n invoices imported. Nothing was sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s) attached.</source>
        <translation>
            <numerusform>%n PDF attached.</numerusform>
            <numerusform>%n PDFs attached.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n client(s)</source>
        <translation>
            <numerusform>Import %n client</numerusform>
            <numerusform>Import %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n invoice(s)</source>
        <translation>
            <numerusform>Import %n invoice</numerusform>
            <numerusform>Import %n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leave %n line(s) behind</source>
        <translation>
            <numerusform>leave %n line behind</numerusform>
            <numerusform>leave %n lines behind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message numerus="yes">
        <source>%n line(s) cannot come in:</source>
        <translation>
            <numerusform>%n line cannot come in:</numerusform>
            <numerusform>%n lines cannot come in:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new client(s)</source>
        <translation>
            <numerusform>%n new client</numerusform>
            <numerusform>%n new clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new invoice(s)</source>
        <translation>
            <numerusform>%n new invoice</numerusform>
            <numerusform>%n new invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are there already and stay as they are.</source>
        <translation>
            <numerusform>%n line is there already and stays as it is.</numerusform>
            <numerusform>%n lines are there already and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvoiceWords</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerSection</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) do not agree. Restore a copy, or ask for help before you send anything.</source>
        <translation>
            <numerusform>%n thing does not agree. Restore a copy, or ask for help before you send anything.</numerusform>
            <numerusform>%n things do not agree. Restore a copy, or ask for help before you send anything.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message numerus="yes">
        <source>%n message(s) need your decision.</source>
        <translation>
            <numerusform>%n message needs your decision.</numerusform>
            <numerusform>%n messages need your decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to be sent.</source>
        <translation>
            <numerusform>%n message waits to be sent.</numerusform>
            <numerusform>%n messages wait to be sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlookWords</name>
    <message numerus="yes">
        <source>+%n more</source>
        <comment>steps of a day</comment>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If you left {client} alone, %n step(s) would rest. Nothing is changed by asking.</source>
        <translation>
            <numerusform>If you left {client} alone, %n step would rest. Nothing is changed by asking.</numerusform>
            <numerusform>If you left {client} alone, %n steps would rest. Nothing is changed by asking.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) if nobody pays meanwhile.</source>
        <translation>
            <numerusform>%n step if nobody pays meanwhile.</numerusform>
            <numerusform>%n steps if nobody pays meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PdfFolderDialog</name>
    <message numerus="yes">
        <source>{done} of %n PDF(s) read</source>
        <translation>
            <numerusform>{done} of %n PDF read</numerusform>
            <numerusform>{done} of %n PDFs read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s) attached already</source>
        <translation>
            <numerusform>%n PDF attached already</numerusform>
            <numerusform>%n PDFs attached already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s) belong to one invoice for certain</source>
        <translation>
            <numerusform>%n PDF belongs to one invoice for certain</numerusform>
            <numerusform>%n PDFs belong to one invoice for certain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) your word</source>
        <translation>
            <numerusform>%n needs your word</numerusform>
            <numerusform>%n need your word</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n cannot be read</numerusform>
            <numerusform>%n cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attach %n PDF(s)</source>
        <translation>
            <numerusform>Attach %n PDF</numerusform>
            <numerusform>Attach %n PDFs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%n behind</source>
        <translation>
            <numerusform>%n behind</numerusform>
            <numerusform>%n behind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message numerus="yes">
        <source>%n running plan(s)</source>
        <translation>
            <numerusform>%n running plan</numerusform>
            <numerusform>%n running plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open offer(s)</source>
        <translation>
            <numerusform>%n open offer</numerusform>
            <numerusform>%n open offers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <comment>the due date</comment>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after</source>
        <comment>the due date</comment>
        <translation>
            <numerusform>%n day after</numerusform>
            <numerusform>%n days after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quiet day(s) between two contacts</source>
        <translation>
            <numerusform>%n quiet day between two contacts</numerusform>
            <numerusform>%n quiet days between two contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to pay</source>
        <translation>
            <numerusform>%n day to pay</numerusform>
            <numerusform>%n days to pay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendController</name>
    <message numerus="yes">
        <source>%n reminder(s) wait for the morning where the clients are.</source>
        <translation>
            <numerusform>%n reminder waits for the morning where the client is.</numerusform>
            <numerusform>%n reminders wait for the morning where the clients are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) go out in {time}</source>
        <translation>
            <numerusform>%n reminder goes out in {time}</numerusform>
            <numerusform>%n reminders go out in {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) were taken back.</source>
        <translation>
            <numerusform>%n reminder was taken back.</numerusform>
            <numerusform>%n reminders were taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had left already: look at Messages.</source>
        <translation>
            <numerusform>%n had left already: look at Messages.</numerusform>
            <numerusform>%n had left already: look at Messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The offer to {name} goes out in %n second(s)</source>
        <translation>
            <numerusform>The offer to {name} goes out in %n&#xa0;second</numerusform>
            <numerusform>The offer to {name} goes out in %n&#xa0;seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The thank-you to {name} goes out in %n second(s)</source>
        <translation>
            <numerusform>The thank-you to {name} goes out in %n second</numerusform>
            <numerusform>The thank-you to {name} goes out in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The apology to {name} goes out in %n second(s)</source>
        <translation>
            <numerusform>The apology to {name} goes out in %n second</numerusform>
            <numerusform>The apology to {name} goes out in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reminder to {name} goes out in %n second(s)</source>
        <translation>
            <numerusform>The reminder to {name} goes out in %n second</numerusform>
            <numerusform>The reminder to {name} goes out in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notice to {name} goes out in %n second(s)</source>
        <translation>
            <numerusform>The notice to {name} goes out in %n&#xa0;second</numerusform>
            <numerusform>The notice to {name} goes out in %n&#xa0;seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) failed: look at Messages.</source>
        <translation>
            <numerusform>%n message failed: look at Messages.</numerusform>
            <numerusform>%n messages failed: look at Messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody knows whether %n message(s) arrived: look at Messages.</source>
        <translation>
            <numerusform>Nobody knows whether %n message arrived: look at Messages.</numerusform>
            <numerusform>Nobody knows whether %n messages arrived: look at Messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) sent.</source>
        <translation>
            <numerusform>%n message sent.</numerusform>
            <numerusform>%n messages sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) need a decision</source>
        <translation>
            <numerusform>%n message needs a decision</numerusform>
            <numerusform>%n messages need a decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionController</name>
    <message numerus="yes">
        <source>%n message(s) on their way.</source>
        <translation>
            <numerusform>%n message on its way.</numerusform>
            <numerusform>%n messages on their way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered otherwise.</source>
        <translation>
            <numerusform>%n answered otherwise.</numerusform>
            <numerusform>%n answered otherwise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left for later.</source>
        <translation>
            <numerusform>%n left for later.</numerusform>
            <numerusform>%n left for later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>The copy is in place. %n PDF(s) it knows are missing: attach them again.</source>
        <translation>
            <numerusform>The copy is in place. %n PDF it knows is missing: attach it again.</numerusform>
            <numerusform>The copy is in place. %n PDFs it knows are missing: attach them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayFigureWords</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n client(s) to follow up. The rest is on track.</source>
        <translation>
            <numerusform>%n client to follow up. The rest is on track.</numerusform>
            <numerusform>%n clients to follow up. The rest is on track.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s) missed</source>
        <translation>
            <numerusform>%n instalment missed</numerusform>
            <numerusform>%n instalments missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>Due in %n day</numerusform>
            <numerusform>Due in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paid %n day(s) ago</source>
        <translation>
            <numerusform>Paid %n day ago</numerusform>
            <numerusform>Paid %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last contact %n day(s) ago.</source>
        <translation>
            <numerusform>Last contact %n day ago.</numerusform>
            <numerusform>Last contact %n days ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TogetherLine</name>
    <message numerus="yes">
        <source>Send %n marked reminder(s)…</source>
        <translation>
            <numerusform>Send %n marked reminder…</numerusform>
            <numerusform>Send %n marked reminders…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n reminder(s)…</source>
        <translation>
            <numerusform>Send %n reminder…</numerusform>
            <numerusform>Send %n reminders…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thank-you letter(s)…</source>
        <translation>
            <numerusform>%n thank-you letter…</numerusform>
            <numerusform>%n thank-you letters…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalsBar</name>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
</TS>
