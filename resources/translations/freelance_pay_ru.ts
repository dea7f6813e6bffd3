<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AcceptPlanDialog</name>
    <message>
        <source>{client} accepted the instalments</source>
        <translation>{client}: согласие на рассрочку</translation>
    </message>
    <message>
        <source>Start the plan</source>
        <translation>Начать рассрочку</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>по почте</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>по телефону</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>бумажным письмом</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>при встрече</translation>
    </message>
    <message>
        <source>While the instalments are paid on time, no reminder goes out for these invoices.</source>
        <translation>Пока платежи приходят в&#xa0;срок, напоминания по этим счетам не отправляются.</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Как</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Заметка</translation>
    </message>
    <message>
        <source>Optional: when it was, and who said it.</source>
        <translation>Необязательно: когда и кто это сказал.</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Mail account</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>Сохранить настройки почты</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Введите свой адрес почты.</translation>
    </message>
    <message>
        <source>Enter the name of the mail server (SMTP).</source>
        <translation>Введите имя почтового сервера (SMTP).</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>Другая почтовая служба</translation>
    </message>
    <message>
        <source>Keep the password for this session only</source>
        <translation>Хранить пароль только до выхода из программы</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;Адрес почты</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>&amp;Ваше имя</translation>
    </message>
    <message>
        <source>Stands beside the address in what clients get.</source>
        <translation>Стоит рядом с&#xa0;адресом в&#xa0;письмах клиентам.</translation>
    </message>
    <message>
        <source>P&amp;rovider</source>
        <translation>&amp;Почтовая служба</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Па&amp;роль</translation>
    </message>
    <message>
        <source>Goes to the keyring of this computer and nowhere else.</source>
        <translation>Хранится только в&#xa0;хранилище паролей этого компьютера.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Сервер</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>П&amp;орт</translation>
    </message>
    <message>
        <source>En&amp;cryption</source>
        <translation>&amp;Шифрование</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Имя пользователя</translation>
    </message>
    <message>
        <source>Leave empty where it is the address.</source>
        <translation>Оставьте пустым, если совпадает с&#xa0;адресом.</translation>
    </message>
    <message>
        <source>What the provider asks for</source>
        <translation>Что нужно почтовой службе</translation>
    </message>
    <message>
        <source>The password is kept; type only to change it</source>
        <translation>Пароль сохранён; введите новый, только чтобы сменить</translation>
    </message>
    <message>
        <source>Enter the password of this mailbox, or the app password your provider asks for.</source>
        <translation>Введите пароль от этого ящика или пароль приложения, если его требует почтовая служба.</translation>
    </message>
</context>
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
        <source>Call or note a call…</source>
        <translation>Позвонить или записать звонок…</translation>
    </message>
    <message>
        <source>Offer instalments…</source>
        <translation>Предложить рассрочку…</translation>
    </message>
    <message>
        <source>Mark for sending together</source>
        <translation>Отметить для общей отправки</translation>
    </message>
    <message>
        <source>Send several reminders…</source>
        <translation>Отправить несколько напоминаний…</translation>
    </message>
    <message>
        <source>Go through today</source>
        <translation>Пройти по сегодняшним делам</translation>
    </message>
    <message>
        <source>Why this step?</source>
        <translation>Почему этот шаг?</translation>
    </message>
    <message>
        <source>What goes out next</source>
        <translation>Что дальше по плану</translation>
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
        <source>Try with sample data</source>
        <translation>Попробовать на примере</translation>
    </message>
    <message>
        <source>Open another ledger…</source>
        <translation>Открыть другую книгу учёта…</translation>
    </message>
    <message>
        <source>New ledger…</source>
        <translation>Новая книга учёта…</translation>
    </message>
    <message>
        <source>Restore a copy…</source>
        <translation>Восстановить копию…</translation>
    </message>
    <message>
        <source>Back up the ledger…</source>
        <translation>Сделать копию книги учёта…</translation>
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
    <message>
        <source>Import a list or PDFs…</source>
        <translation>Загрузить список или PDF…</translation>
    </message>
</context>
<context>
    <name>AheadPage</name>
    <message>
        <source>Back to Today</source>
        <translation>Назад к «Сегодня»</translation>
    </message>
    <message>
        <source>What goes out next</source>
        <translation>Что дальше по плану</translation>
    </message>
    <message>
        <source>Choose a client…</source>
        <translation>Выберите клиента…</translation>
    </message>
    <message>
        <source>Pause until…</source>
        <translation>Пауза до…</translation>
    </message>
    <message>
        <source>Show as it is</source>
        <translation>Показать как есть</translation>
    </message>
    <message>
        <source>What if I &amp;pause</source>
        <translation>Что, если &amp;пауза</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>Enter an amount.</source>
        <translation>Введите сумму.</translation>
    </message>
    <message>
        <source>This amount is in {other}, but {currency} is asked for.</source>
        <translation>Эта сумма в&#xa0;{other}, а&#xa0;нужна в&#xa0;{currency}.</translation>
    </message>
    <message>
        <source>This is not an amount. Write it like {example}.</source>
        <translation>Это не похоже на сумму. Пример: {example}</translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>Attached files</source>
        <translation>Вложенные файлы</translation>
    </message>
    <message>
        <source>No PDF at invoice {number}</source>
        <translation>У счёта {number} нет PDF</translation>
    </message>
    <message>
        <source>First page of {name}</source>
        <translation>Первая страница: {name}</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Look at {name}</source>
        <translation>Посмотреть {name}</translation>
    </message>
</context>
<context>
    <name>BankDialog</name>
    <message>
        <source>Where the money goes</source>
        <translation>Реквизиты для оплаты</translation>
    </message>
    <message>
        <source>Save bank details</source>
        <translation>Сохранить реквизиты</translation>
    </message>
    <message>
        <source>Every letter about money in this currency tells the client these details.</source>
        <translation>Эти реквизиты стоят в&#xa0;каждом письме о&#xa0;деньгах в&#xa0;этой валюте.</translation>
    </message>
    <message>
        <source>Enter whose account it is.</source>
        <translation>Введите, чей это счёт.</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Валюта</translation>
    </message>
    <message>
        <source>Account &amp;holder</source>
        <translation>&amp;Получатель</translation>
    </message>
    <message>
        <source>&amp;IBAN</source>
        <translation>&amp;IBAN</translation>
    </message>
    <message>
        <source>&amp;BIC</source>
        <translation>&amp;БИК или SWIFT</translation>
    </message>
    <message>
        <source>Bank &amp;name</source>
        <translation>Б&amp;анк</translation>
    </message>
    <message>
        <source>&amp;Account number</source>
        <translation>&amp;Расчётный счёт</translation>
    </message>
    <message>
        <source>Where there is no IBAN.</source>
        <translation>Если IBAN нет.</translation>
    </message>
    <message>
        <source>&amp;More lines</source>
        <translation>&amp;Ещё строки</translation>
    </message>
    <message>
        <source>For example a tax number or a payment link, one a line.</source>
        <translation>Например, ИНН или ссылка на оплату, по одному в&#xa0;строке.</translation>
    </message>
    <message>
        <source>Enter a code of three letters, such as EUR.</source>
        <translation>Введите код из трёх букв, например EUR.</translation>
    </message>
    <message>
        <source>There are bank details for {currency} already: edit those.</source>
        <translation>Реквизиты для {currency} уже есть: измените их.</translation>
    </message>
    <message>
        <source>This IBAN cannot be right: a digit is missing, wrong or swapped.</source>
        <translation>В&#xa0;этом IBAN ошибка: цифра пропущена, неверна или переставлена.</translation>
    </message>
    <message>
        <source>Enter an IBAN or an account number.</source>
        <translation>Введите IBAN или номер счёта.</translation>
    </message>
</context>
<context>
    <name>BankSection</name>
    <message>
        <source>Letters tell the client where to pay. A letter in a currency without details cannot be sent.</source>
        <translation>Письма говорят клиенту, куда платить. Если для валюты нет реквизитов, письмо не уйдёт.</translation>
    </message>
    <message>
        <source>Where the money goes</source>
        <translation>Реквизиты для оплаты</translation>
    </message>
    <message>
        <source>Add bank details…</source>
        <translation>Добавить реквизиты…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Edit {currency} details</source>
        <translation>Изменить реквизиты {currency}</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Remove {currency} details</source>
        <translation>Удалить реквизиты {currency}</translation>
    </message>
</context>
<context>
    <name>BatchController</name>
    <message>
        <source>There is no reminder to send today.</source>
        <translation>Сегодня напоминать никому не нужно.</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>Send several reminders</source>
        <translation>Отправить несколько напоминаний</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Sending {place} of {total}…</source>
        <translation>Отправка: {place} из {total}…</translation>
    </message>
    <message>
        <source>Looking at {place} of {total}…</source>
        <translation>Проверка: {place} из {total}…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) go out.</source>
        <translation>
            <numerusform>%n напоминание будет отправлено.</numerusform>
            <numerusform>%n напоминания будут отправлены.</numerusform>
            <numerusform>%n напоминаний будут отправлены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were refused; nothing was sent for them:</source>
        <translation>
            <numerusform>%n отклонено, по нему ничего не отправлено:</numerusform>
            <numerusform>%n отклонены, по ним ничего не отправлено:</numerusform>
            <numerusform>%n отклонено, по ним ничего не отправлено:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not reached, because you stopped it.</source>
        <translation>
            <numerusform>До %n очередь не дошла: вы остановили отправку.</numerusform>
            <numerusform>До %n очередь не дошла: вы остановили отправку.</numerusform>
            <numerusform>До %n очередь не дошла: вы остановили отправку.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Останавливаем…</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>About the current row</source>
        <translation>О текущей строке</translation>
    </message>
    <message numerus="yes">
        <source>Send %n reminder(s)</source>
        <translation>
            <numerusform>Отправить %n напоминание</numerusform>
            <numerusform>Отправить %n напоминания</numerusform>
            <numerusform>Отправить %n напоминаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is checked.</source>
        <translation>Ничего не отмечено.</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot go now: the reason stands beside it.</source>
        <translation>
            <numerusform>%n сейчас не может уйти: причина указана рядом.</numerusform>
            <numerusform>%n сейчас не могут уйти: причины указаны рядом.</numerusform>
            <numerusform>%n сейчас не могут уйти: причины указаны рядом.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchTable</name>
    <message>
        <source>Reminders to send</source>
        <translation>Напоминания к отправке</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>PDFs</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Before it goes out</source>
        <translation>Перед отправкой</translation>
    </message>
    <message>
        <source>Look at it first: {reason}</source>
        <translation>Сначала посмотрите: {reason}</translation>
    </message>
    <message>
        <source>Ready; waits for the morning there.</source>
        <translation>Готово; подождёт до утра у клиента.</translation>
    </message>
    <message>
        <source>Ready. {note}</source>
        <translation>Готово. {note}</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Готово.</translation>
    </message>
</context>
<context>
    <name>CallController</name>
    <message>
        <source>No program on this computer opened the message. Its text is copied: paste it where you like.</source>
        <translation>Ни одна программа на этом компьютере не открыла сообщение. Текст скопирован: вставьте его, куда вам нужно.</translation>
    </message>
    <message>
        <source>The call to {client} is noted.</source>
        <translation>Звонок записан: {client}.</translation>
    </message>
    <message>
        <source>Change the contact of {client}?</source>
        <translation>Изменить контакт клиента {client}?</translation>
    </message>
    <message>
        <source>Somebody else answered. Reminders still go to the addresses that are written down.</source>
        <translation>Ответил кто-то другой. Напоминания по-прежнему идут на записанные адреса.</translation>
    </message>
    <message>
        <source>Change the contact…</source>
        <translation>Изменить контакт…</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>No program on this computer dials numbers. Dial {number} by hand.</source>
        <translation>Ни одна программа на этом компьютере не набирает номера. Наберите {number} вручную.</translation>
    </message>
    <message>
        <source>Did you send it?</source>
        <translation>Вы отправили сообщение?</translation>
    </message>
    <message>
        <source>The message is open in the other program. Only you know whether it was sent.</source>
        <translation>Сообщение открыто в другой программе. Только вы знаете, отправлено ли оно.</translation>
    </message>
    <message>
        <source>Yes, it was sent</source>
        <translation>Да, отправлено</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>The message counts as contact. The reminders go on where they were.</source>
        <translation>Сообщение считается контактом. Напоминания продолжатся с того же места.</translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>Keep</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Call {client}</source>
        <translation>Позвонить: {client}</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Choose what came of the call.</source>
        <translation>Выберите, чем закончился звонок.</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Чем закончилось?</translation>
    </message>
    <message>
        <source>Reminders rest until the day after.</source>
        <translation>После этого дня подождём ещё один и&#xa0;только потом предложим напоминание.</translation>
    </message>
    <message>
        <source>Promised &amp;by</source>
        <translation>Обещано &amp;до</translation>
    </message>
    <message>
        <source>&amp;Disputed invoice</source>
        <translation>&amp;Спорный счёт</translation>
    </message>
    <message>
        <source>No reminder goes out for it.</source>
        <translation>По нему напоминания не отправляются.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Заметка</translation>
    </message>
    <message numerus="yes">
        <source>%n open invoice(s)</source>
        <translation>
            <numerusform>%n открытый счёт</numerusform>
            <numerusform>%n открытых счёта</numerusform>
            <numerusform>%n открытых счетов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>просрочка %n день</numerusform>
            <numerusform>просрочка %n дня</numerusform>
            <numerusform>просрочка %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Что сказать</translation>
    </message>
    <message>
        <source>Say in a few words what the client said.</source>
        <translation>Напишите в&#xa0;двух словах, что сказал клиент.</translation>
    </message>
</context>
<context>
    <name>CalleeRows</name>
    <message>
        <source>Whom to call</source>
        <translation>Кому звонить</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>Позвонить {number}</translation>
    </message>
    <message>
        <source>Message…</source>
        <translation>Сообщение…</translation>
    </message>
    <message>
        <source>Message to {number}</source>
        <translation>Сообщение на {number}</translation>
    </message>
    <message>
        <source>Add a phone number…</source>
        <translation>Добавить номер…</translation>
    </message>
    <message>
        <source>No phone number is written down.</source>
        <translation>Номер телефона не записан.</translation>
    </message>
</context>
<context>
    <name>CancelInvoiceDialog</name>
    <message>
        <source>Cancel invoice {number}?</source>
        <translation>Отменить счёт {number}?</translation>
    </message>
    <message>
        <source>Cancel invoice {number}</source>
        <translation>Отменить счёт {number}</translation>
    </message>
    <message>
        <source>Keep invoice</source>
        <translation>Оставить счёт</translation>
    </message>
    <message>
        <source>{client} will owe nothing on it any more: {amount} is taken out of what is open.</source>
        <translation>{client}: по этому счёту больше ничего платить не нужно. Сумма к&#xa0;оплате уменьшится на {amount}.</translation>
    </message>
    <message>
        <source>The {amount} already paid on it stays as credit of the client.</source>
        <translation>Уже оплаченные {amount} останутся авансом клиента.</translation>
    </message>
    <message>
        <source>The invoice stays in the list as cancelled; you can reopen it there.</source>
        <translation>Счёт останется в&#xa0;списке как отменённый, там его можно вернуть.</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>More…</source>
        <translation>Ещё…</translation>
    </message>
</context>
<context>
    <name>ChoicesSection</name>
    <message>
        <source>Sending and appearance</source>
        <translation>Отправка и вид</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>So long you can take a message back after you pressed Send; 0 sends at once.</source>
        <translation>Столько секунд письмо ещё можно вернуть после нажатия «Отправить»; 0&#xa0;— отправлять сразу.</translation>
    </message>
    <message>
        <source>Seconds to &amp;undo</source>
        <translation>&amp;Отмена, сек.</translation>
    </message>
    <message>
        <source>Between these times, in the client&apos;s time zone, nothing leaves by itself, and before you send something you are asked. The same time twice: no quiet hours.</source>
        <translation>В это время по часовому поясу клиента ничего не уходит само, а перед отправкой мы переспросим. Одинаковое время дважды: тихих часов нет.</translation>
    </message>
    <message>
        <source>&amp;Quiet hours from</source>
        <translation>Ти&amp;хие часы с</translation>
    </message>
    <message>
        <source>Quiet hours un&amp;til</source>
        <translation>Тихие часы &amp;до</translation>
    </message>
    <message>
        <source>Colou&amp;rs</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;Язык окна</translation>
    </message>
    <message>
        <source>The window speaks this language from the next start on.</source>
        <translation>Язык сменится при следующем запуске.</translation>
    </message>
</context>
<context>
    <name>ClientDetail</name>
    <message>
        <source>Client details</source>
        <translation>Сведения о клиенте</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>На счету клиента</translation>
    </message>
    <message>
        <source>Reminders rest</source>
        <translation>Напоминания приостановлены</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что было</translation>
    </message>
    <message>
        <source>Letters in {language}</source>
        <translation>Язык писем: {language}</translation>
    </message>
    <message>
        <source>Follow-up: {policy}</source>
        <translation>Порядок напоминаний: {policy}</translation>
    </message>
    <message>
        <source>Never reminded</source>
        <translation>Без напоминаний</translation>
    </message>
    <message>
        <source>Sent automatically</source>
        <translation>Отправляется автоматически</translation>
    </message>
    <message>
        <source>Invoice {number}</source>
        <translation>Счёт {number}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>срок {day}</translation>
    </message>
    <message>
        <source>never reminded, due {day}</source>
        <translation>без напоминаний, срок {day}</translation>
    </message>
    <message>
        <source>Open: {amount}</source>
        <translation>К оплате: {amount}</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Кредит-нота</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Take back {amount} on account of {day}</source>
        <translation>Снять {amount} со счёта клиента, {day}</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Снять…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>End: {hold}</source>
        <translation>Завершить: {hold}</translation>
    </message>
    <message>
        <source>mail came back</source>
        <translation>письмо вернулось</translation>
    </message>
    <message>
        <source>Send reminder</source>
        <translation>Отправить напоминание</translation>
    </message>
    <message>
        <source>Offer instalments…</source>
        <translation>Предложить рассрочку…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Promise…</source>
        <translation>Обещание…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Пауза…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>В архив…</translation>
    </message>
</context>
<context>
    <name>ClientDialog</name>
    <message>
        <source>Add a client</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Edit {client}</source>
        <translation>Изменить: {client}</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Добавить клиента</translation>
    </message>
    <message>
        <source>Save client</source>
        <translation>Сохранить клиента</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Добавить контакт</translation>
    </message>
    <message>
        <source>Enter the name of the client.</source>
        <translation>Введите название или имя клиента.</translation>
    </message>
    <message>
        <source>Enter a code of three letters, such as EUR.</source>
        <translation>Введите код из трёх букв, например EUR.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list.</source>
        <translation>Выберите часовой пояс из списка.</translation>
    </message>
    <message>
        <source>Choose a country from the list.</source>
        <translation>Выберите страну из списка.</translation>
    </message>
    <message>
        <source>Formally</source>
        <translation>Официально</translation>
    </message>
    <message>
        <source>By first name</source>
        <translation>По имени</translation>
    </message>
    <message>
        <source>Where you live</source>
        <translation>Там, где вы живёте</translation>
    </message>
    <message>
        <source>The country you work in</source>
        <translation>Страна, где вы работаете</translation>
    </message>
    <message>
        <source>The usual one: {policy}</source>
        <translation>Обычный: {policy}</translation>
    </message>
    <message>
        <source>Send automatically when every check is green</source>
        <translation>Отправлять автоматически, если замечаний нет</translation>
    </message>
    <message>
        <source>Never propose a reminder to this client</source>
        <translation>Не предлагать напоминания этому клиенту</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название или имя</translation>
    </message>
    <message>
        <source>&amp;Letters in</source>
        <translation>&amp;Язык писем</translation>
    </message>
    <message>
        <source>A&amp;ddressed</source>
        <translation>О&amp;бращение</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Валюта</translation>
    </message>
    <message>
        <source>&amp;Tax number</source>
        <translation>Налоговый но&amp;мер</translation>
    </message>
    <message>
        <source>Postal &amp;address</source>
        <translation>&amp;Почтовый адрес</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Часовой пояс</translation>
    </message>
    <message>
        <source>Optional: quiet hours are those of the client, and no day is over before it is over there.</source>
        <translation>Необязательно: тихие часы считаются по времени клиента, и день не заканчивается, пока он не закончился у клиента.</translation>
    </message>
    <message>
        <source>Optional: a step that falls on its weekends and holidays moves to the next working day, and nothing is sent by itself on them.</source>
        <translation>Необязательно: шаг, который выпадает на выходные и праздники этой страны, переносится на следующий рабочий день, и в эти дни ничего не отправляется само.</translation>
    </message>
    <message>
        <source>Co&amp;untry</source>
        <translation>С&amp;трана</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Заметка</translation>
    </message>
    <message>
        <source>For you only; never sent.</source>
        <translation>Только для вас; никогда не отправляется.</translation>
    </message>
    <message>
        <source>&amp;Follow-up</source>
        <translation>По&amp;рядок напоминаний</translation>
    </message>
    <message>
        <source>Auto&amp;matic</source>
        <translation>&amp;Автоматически</translation>
    </message>
    <message>
        <source>Off: nothing goes out before you press Send. On: a scheduled run sends the proposed reminder by itself; whatever has an open question waits for you.</source>
        <translation>Выключено: без вашего нажатия ничего не уходит. Включено: запуск по расписанию сам отправляет предложенное напоминание; всё, где есть вопросы, ждёт вас.</translation>
    </message>
    <message>
        <source>&amp;Reminders</source>
        <translation>Нап&amp;оминания</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
</context>
<context>
    <name>ClientWords</name>
    <message>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>польский</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>украинский</translation>
    </message>
    <message>
        <source>German</source>
        <translation>немецкий</translation>
    </message>
    <message>
        <source>French</source>
        <translation>французский</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>испанский</translation>
    </message>
    <message>
        <source>formal</source>
        <translation>официально</translation>
    </message>
    <message>
        <source>by first name</source>
        <translation>по имени</translation>
    </message>
    <message>
        <source>Gets reminders</source>
        <translation>Получает напоминания</translation>
    </message>
    <message>
        <source>Gets a copy</source>
        <translation>Получает копию</translation>
    </message>
    <message>
        <source>Gets no mail</source>
        <translation>Не получает писем</translation>
    </message>
    <message>
        <source>The company as a whole</source>
        <translation>Компания в целом</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>Женщина</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>Мужчина</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>в срок</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n&#xa0;день</numerusform>
            <numerusform>%n&#xa0;дня</numerusform>
            <numerusform>%n&#xa0;дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually pays %n day(s) late</source>
        <translation>
            <numerusform>Обычно платит на %n&#xa0;день позже</numerusform>
            <numerusform>Обычно платит на %n&#xa0;дня позже</numerusform>
            <numerusform>Обычно платит на %n&#xa0;дней позже</numerusform>
        </translation>
    </message>
    <message>
        <source>Usually pays on time</source>
        <translation>Обычно платит в срок</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n&#xa0;счёт</numerusform>
            <numerusform>%n&#xa0;счёта</numerusform>
            <numerusform>%n&#xa0;счетов</numerusform>
        </translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Оспаривается</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Обещана оплата</translation>
    </message>
    <message>
        <source>Paused until you end it</source>
        <translation>Пауза без срока</translation>
    </message>
    <message>
        <source>Disputed until {day}</source>
        <translation>Оспаривается до {day}</translation>
    </message>
    <message>
        <source>Promised to pay by {day}</source>
        <translation>Обещана оплата к {day}</translation>
    </message>
    <message>
        <source>Paused until {day}</source>
        <translation>Пауза до {day}</translation>
    </message>
    <message>
        <source>all invoices</source>
        <translation>все счета</translation>
    </message>
    <message>
        <source>the instalment due {day}</source>
        <translation>платёж со сроком {day}</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Add a client…</source>
        <translation>Добавить клиента…</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Найти клиента</translation>
    </message>
    <message>
        <source>Client added.</source>
        <translation>Клиент добавлен.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Счета</translation>
    </message>
    <message>
        <source>Usually late</source>
        <translation>Задержка</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Letters in</source>
        <translation>Язык писем</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n&#xa0;клиент</numerusform>
            <numerusform>%n&#xa0;клиента</numerusform>
            <numerusform>%n&#xa0;клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them owe(s) you money</source>
        <translation>
            <numerusform>из них с неоплаченными счетами: %n</numerusform>
            <numerusform>из них с неоплаченными счетами: %n</numerusform>
            <numerusform>из них с неоплаченными счетами: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody owes you money</source>
        <translation>неоплаченных счетов нет</translation>
    </message>
    <message>
        <source>Names, tax numbers and addresses were searched; archived clients are left out.</source>
        <translation>Поиск идёт по названиям, налоговым номерам и&#xa0;адресам; клиенты в&#xa0;архиве не показаны.</translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>Показать всех клиентов</translation>
    </message>
    <message>
        <source>No client fits</source>
        <translation>Никто не подходит</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Клиентов пока нет</translation>
    </message>
    <message>
        <source>Add the first client by hand, or bring all of them along from a table.</source>
        <translation>Добавьте первого клиента вручную или загрузите всех из таблицы.</translation>
    </message>
    <message>
        <source>Add your first client…</source>
        <translation>Добавить первого клиента…</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Загрузить список…</translation>
    </message>
    <message>
        <source>Client saved.</source>
        <translation>Клиент сохранён.</translation>
    </message>
    <message>
        <source>Archive {client}?</source>
        <translation>Убрать в архив: {client}?</translation>
    </message>
    <message>
        <source>The client leaves the lists. Invoices, payments and messages stay in the ledger.</source>
        <translation>Клиент исчезнет из списков. Счета, оплаты и&#xa0;письма останутся в&#xa0;книге учёта.</translation>
    </message>
    <message>
        <source>Archive client</source>
        <translation>Убрать в архив</translation>
    </message>
    <message>
        <source>Keep client</source>
        <translation>Оставить в списке</translation>
    </message>
    <message>
        <source>{client} is archived.</source>
        <translation>Клиент в архиве: {client}.</translation>
    </message>
    <message>
        <source>Promise noted: reminders rest.</source>
        <translation>Обещание записано, напоминания приостановлены.</translation>
    </message>
    <message>
        <source>Paused: reminders rest.</source>
        <translation>Пауза: напоминания приостановлены.</translation>
    </message>
    <message>
        <source>{amount} was taken back.</source>
        <translation>Снято: {amount}.</translation>
    </message>
    <message>
        <source>Reminders go on as usual.</source>
        <translation>Напоминания снова предлагаются.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>A message has not gone out yet</source>
        <translation>Письмо ещё не ушло</translation>
    </message>
    <message>
        <source>It waits until the time to undo it is over. If you close now, it goes out at the next start.</source>
        <translation>Оно ждёт, пока не пройдёт время на отмену. Если закрыть сейчас, оно уйдёт при следующем запуске.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are being sent</source>
        <translation>
            <numerusform>Отправляется %n&#xa0;письмо</numerusform>
            <numerusform>Отправляются %n&#xa0;письма</numerusform>
            <numerusform>Отправляются %n&#xa0;писем</numerusform>
        </translation>
    </message>
    <message>
        <source>If you close now, what has not left yet goes out at the next start. Where the server has not answered by then, Messages asks you whether the message arrived.</source>
        <translation>Если закрыть сейчас, то, что ещё не ушло, отправится при следующем запуске. Если сервер не успеет ответить, в разделе «Письма» появится вопрос, дошло ли письмо.</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Закрыть сейчас</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Подождать</translation>
    </message>
    <message>
        <source>The window closes in a moment: a message on its way is being ended.</source>
        <translation>Окно сейчас закроется: завершается отправка письма.</translation>
    </message>
</context>
<context>
    <name>ComposeController</name>
    <message>
        <source>No program on this computer opened the PDF.</source>
        <translation>На этом компьютере не нашлось программы для PDF.</translation>
    </message>
    <message>
        <source>This letter was written on {day}, so its dates are no longer right. Open it anew.</source>
        <translation>Это письмо составлено {day}, и&#xa0;даты в&#xa0;нём уже неверны. Откройте его заново.</translation>
    </message>
    <message>
        <source>No mail program opened the draft. Save it as a file and open it there.</source>
        <translation>Почтовая программа не открыла черновик. Сохраните его файлом и&#xa0;откройте в&#xa0;ней.</translation>
    </message>
    <message>
        <source>The message is saved as {name}.</source>
        <translation>Письмо сохранено: {name}</translation>
    </message>
    <message>
        <source>The message to {client} counts as sent.</source>
        <translation>Письмо считается отправленным: {client}.</translation>
    </message>
</context>
<context>
    <name>ComposeFoot</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save as .eml…</source>
        <translation>Сохранить как .eml…</translation>
    </message>
    <message>
        <source>Open as draft in my mail program</source>
        <translation>Открыть черновиком в моей почте</translation>
    </message>
    <message>
        <source>State of the message</source>
        <translation>Состояние письма</translation>
    </message>
</context>
<context>
    <name>ComposePanel</name>
    <message>
        <source>Being checked…</source>
        <translation>Проверяется…</translation>
    </message>
    <message>
        <source>Send without the PDF</source>
        <translation>Отправить без PDF</translation>
    </message>
    <message>
        <source>I looked at it: it is right</source>
        <translation>Файл проверен, он верный</translation>
    </message>
    <message>
        <source>Invoices, files and checks</source>
        <translation>Счета, файлы и проверки</translation>
    </message>
    <message>
        <source>In this letter</source>
        <translation>В этом письме</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Вложения</translation>
    </message>
    <message>
        <source>Before it goes out</source>
        <translation>Перед отправкой</translation>
    </message>
</context>
<context>
    <name>ComposeWindow</name>
    <message>
        <source>There is nothing to preview yet: {reason}</source>
        <translation>Смотреть пока нечего: {reason}</translation>
    </message>
    <message>
        <source>Was the message sent?</source>
        <translation>Письмо отправлено?</translation>
    </message>
    <message>
        <source>The draft is open in your mail program. When you have sent it from there, it counts as sent here.</source>
        <translation>Черновик открыт в&#xa0;вашей почтовой программе. Когда отправите его оттуда, здесь он будет считаться отправленным.</translation>
    </message>
    <message>
        <source>Yes, it was sent</source>
        <translation>Да, отправлено</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ещё нет</translation>
    </message>
    <message>
        <source>Close without sending?</source>
        <translation>Закрыть без отправки?</translation>
    </message>
    <message>
        <source>What you changed in the letter is not kept.</source>
        <translation>Правки в письме не сохранятся.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Продолжить письмо</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Write or preview</source>
        <translation>Текст или просмотр</translation>
    </message>
    <message>
        <source>Write the letter anew?</source>
        <translation>Составить письмо заново?</translation>
    </message>
    <message>
        <source>Amounts and dates change with the invoices, so your own changes to the text are replaced.</source>
        <translation>Вместе со счетами меняются суммы и&#xa0;даты, поэтому ваши правки в&#xa0;тексте будут заменены.</translation>
    </message>
    <message>
        <source>Write anew</source>
        <translation>Составить заново</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>Оставить мой текст</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Сохранить письмо</translation>
    </message>
    <message>
        <source>Mail files (*.eml)</source>
        <translation>Файлы писем (*.eml)</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Проверяется…</translation>
    </message>
    <message>
        <source>Look at the PDF that does not show number and amount, then tick that it is right.</source>
        <translation>Посмотрите PDF, в&#xa0;котором не видно номера и&#xa0;суммы, и&#xa0;отметьте, что он верный.</translation>
    </message>
    <message>
        <source>Look at what the checks say, then tick that it is right.</source>
        <translation>Посмотрите, что показала проверка, и отметьте, что всё верно.</translation>
    </message>
    <message>
        <source>Everything is checked. What you see in the preview is what goes out.</source>
        <translation>Всё проверено. Уйдёт ровно то, что видно в&#xa0;просмотре.</translation>
    </message>
</context>
<context>
    <name>ComposeWords</name>
    <message>
        <source>Message to {client}</source>
        <translation>Письмо: {client}</translation>
    </message>
    <message>
        <source>Send offer</source>
        <translation>Отправить предложение</translation>
    </message>
    <message>
        <source>Send thank-you</source>
        <translation>Отправить благодарность</translation>
    </message>
    <message>
        <source>Send apology</source>
        <translation>Отправить извинение</translation>
    </message>
    <message>
        <source>Send notice</source>
        <translation>Отправить уведомление</translation>
    </message>
    <message>
        <source>Send reminder</source>
        <translation>Отправить напоминание</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more, see the checks)</source>
        <translation>
            <numerusform>(и ещё %n, см. проверки)</numerusform>
            <numerusform>(и ещё %n, см. проверки)</numerusform>
            <numerusform>(и ещё %n, см. проверки)</numerusform>
        </translation>
    </message>
    <message>
        <source>The message could not be made. Look at the checks.</source>
        <translation>Письмо не составлено. Посмотрите проверки.</translation>
    </message>
    <message>
        <source>Offer of instalments</source>
        <translation>Предложение рассрочки</translation>
    </message>
    <message>
        <source>Thank-you for a payment</source>
        <translation>Благодарность за оплату</translation>
    </message>
    <message>
        <source>Apology for a message</source>
        <translation>Извинение за письмо</translation>
    </message>
    <message>
        <source>Friendly notice before the due date</source>
        <translation>Дружеское уведомление до срока</translation>
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
    <name>ContactCard</name>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Contact {number}</source>
        <translation>Контакт {number}</translation>
    </message>
    <message>
        <source>Remove contact {number}</source>
        <translation>Убрать контакт {number}</translation>
    </message>
    <message>
        <source>Contact {number}: {field}</source>
        <translation>Контакт {number}: {field}</translation>
    </message>
    <message>
        <source>An address looks like name@company.com.</source>
        <translation>Адрес выглядит так: name@company.com</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Salutation for</source>
        <translation>Кому обращение</translation>
    </message>
    <message>
        <source>Own salutation</source>
        <translation>Своё обращение</translation>
    </message>
    <message>
        <source>Mail to this address came back.</source>
        <translation>Письмо на этот адрес вернулось.</translation>
    </message>
    <message>
        <source>Used as written, for example: Dear Ms Kowalska,</source>
        <translation>Как написано, например: Уважаемая Анна Сергеевна!</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correct what is recorded of the letter to {client}</source>
        <translation>Исправить запись о письме для {client}</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Сохранить заметку</translation>
    </message>
    <message>
        <source>The record stays as it is. Your note stands beside it in the history.</source>
        <translation>Сама запись не изменится. Ваша заметка останется рядом с ней в истории.</translation>
    </message>
    <message>
        <source>For example: posted a day later, or another tracking number.</source>
        <translation>Например: отправлено на день позже или другой номер отслеживания.</translation>
    </message>
    <message>
        <source>&amp;What is right</source>
        <translation>&amp;Как правильно</translation>
    </message>
    <message>
        <source>Say in a few words what is right.</source>
        <translation>Напишите в нескольких словах, как правильно.</translation>
    </message>
</context>
<context>
    <name>CreditNoteDialog</name>
    <message>
        <source>Credit note for {number}</source>
        <translation>Кредит-нота к счёту {number}</translation>
    </message>
    <message>
        <source>Enter credit note</source>
        <translation>Записать кредит-ноту</translation>
    </message>
    <message>
        <source>{client} owes {amount} on this invoice.</source>
        <translation>{client}: к&#xa0;оплате по этому счёту {amount}.</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Номер</translation>
    </message>
    <message>
        <source>&amp;Issued on</source>
        <translation>&amp;Дата</translation>
    </message>
    <message>
        <source>{amount} writes off all that is open.</source>
        <translation>{amount} спишет весь остаток.</translation>
    </message>
    <message>
        <source>&amp;Amount in {currency}</source>
        <translation>&amp;Сумма, {currency}</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>Enter the number of the credit note.</source>
        <translation>Введите номер кредит-ноты.</translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation>Введите сумму больше нуля.</translation>
    </message>
    <message>
        <source>Only {amount} is open.</source>
        <translation>К оплате только {amount}.</translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>Show client</source>
        <translation>Показать клиента</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Перенести…</translation>
    </message>
    <message>
        <source>Steps of the day</source>
        <translation>Шаги этого дня</translation>
    </message>
    <message>
        <source>Show client {client}</source>
        <translation>Показать клиента {client}</translation>
    </message>
</context>
<context>
    <name>DaysOffDialog</name>
    <message>
        <source>Days off</source>
        <translation>Нерабочие дни</translation>
    </message>
    <message>
        <source>Add days off</source>
        <translation>Добавить нерабочие дни</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Первый день</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>П&amp;оследний день</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>Optional, such as “Summer holidays”.</source>
        <translation>Необязательно, например «Летний отпуск».</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Последний день раньше первого.</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Offer instalments…</source>
        <translation>Предложить рассрочку…</translation>
    </message>
    <message>
        <source>Call or text…</source>
        <translation>Позвонить или написать…</translation>
    </message>
    <message>
        <source>Offer instalments to {client}</source>
        <translation>Предложить рассрочку: {client}</translation>
    </message>
    <message>
        <source>Call or text {client}</source>
        <translation>Позвонить или написать: {client}</translation>
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
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>is this proposed</comment>
        <translation>Почему</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что было</translation>
    </message>
    <message>
        <source>never reminded, due {day}</source>
        <translation>без напоминаний, срок {day}</translation>
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
            <numerusform>обычно платит на %n&#xa0;день позже</numerusform>
            <numerusform>обычно платит на %n&#xa0;дня позже</numerusform>
            <numerusform>обычно платит на %n&#xa0;дней позже</numerusform>
        </translation>
    </message>
    <message>
        <source>usually pays on time</source>
        <translation>обычно платит в срок</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n&#xa0;счёт</numerusform>
            <numerusform>%n&#xa0;счёта</numerusform>
            <numerusform>%n&#xa0;счетов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisputeDialog</name>
    <message>
        <source>{number} is disputed</source>
        <translation>Счёт {number} оспаривается</translation>
    </message>
    <message>
        <source>Note dispute</source>
        <translation>Отметить спор</translation>
    </message>
    <message>
        <source>The invoice stays in the totals and out of the letters while the dispute lasts.</source>
        <translation>Пока длится спор, счёт остаётся в&#xa0;итогах, но не попадает в&#xa0;письма.</translation>
    </message>
    <message>
        <source>&amp;What is disputed</source>
        <translation>&amp;Что оспаривается</translation>
    </message>
    <message>
        <source>&amp;Covers</source>
        <translation>&amp;Счета</translation>
    </message>
    <message>
        <source>Say in a few words what the client objects to.</source>
        <translation>Напишите в&#xa0;двух словах, с&#xa0;чем не согласен клиент.</translation>
    </message>
</context>
<context>
    <name>EndPlanDialog</name>
    <message>
        <source>Take back the offer to {client}</source>
        <translation>Отозвать предложение: {client}</translation>
    </message>
    <message>
        <source>End the plan with {client}</source>
        <translation>Завершить рассрочку: {client}</translation>
    </message>
    <message>
        <source>Take the offer back</source>
        <translation>Отозвать предложение</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>Завершить рассрочку</translation>
    </message>
    <message>
        <source>The invoices count by their own due dates again, and reminders are proposed for them.</source>
        <translation>Счета снова считаются по своим срокам, и&#xa0;по ним предлагаются напоминания.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>Optional: shown to you, never to the client.</source>
        <translation>Необязательно. Видите только вы, клиенту это не показывается.</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
</context>
<context>
    <name>ExceptionDialog</name>
    <message>
        <source>Follow-up of invoice {number}</source>
        <translation>Напоминания о счёте {number}</translation>
    </message>
    <message>
        <source>Save exception</source>
        <translation>Сохранить исключение</translation>
    </message>
    <message>
        <source>As its client: {policy}</source>
        <translation>Как у клиента: {policy}</translation>
    </message>
    <message>
        <source>Never remind about this invoice</source>
        <translation>Не напоминать об этом счёте</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>&amp;Порядок</translation>
    </message>
    <message>
        <source>&amp;Reminders</source>
        <translation>&amp;Напоминания</translation>
    </message>
    <message>
        <source>It stays in the totals and out of every letter; waiting messages about it are withdrawn.</source>
        <translation>Счёт остаётся в итогах, но не попадает в письма; ожидающие сообщения о нём отзываются.</translation>
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
        <translation>Перед отправкой</translation>
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
            <numerusform>%n&#xa0;день с последнего письма</numerusform>
            <numerusform>%n&#xa0;дня с последнего письма</numerusform>
            <numerusform>%n&#xa0;дней с последнего письма</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n day(s) since the last message</source>
        <translation>
            <numerusform>Только %n&#xa0;день с последнего письма</numerusform>
            <numerusform>Только %n&#xa0;дня с последнего письма</numerusform>
            <numerusform>Только %n&#xa0;дней с последнего письма</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bank data is %n day(s) old</source>
        <translation>
            <numerusform>Данные банка: %n&#xa0;день назад</numerusform>
            <numerusform>Данные банка: %n&#xa0;дня назад</numerusform>
            <numerusform>Данные банка: %n&#xa0;дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s) attached, unchanged</source>
        <translation>
            <numerusform>Вложен %n&#xa0;PDF, без изменений</numerusform>
            <numerusform>Вложены %n&#xa0;PDF, без изменений</numerusform>
            <numerusform>Вложено %n&#xa0;PDF, без изменений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpControl</name>
    <message>
        <source>The usual policy is now {policy}.</source>
        <translation>Обычный порядок теперь: {policy}.</translation>
    </message>
    <message>
        <source>{policy}, my own</source>
        <translation>{policy}, свой</translation>
    </message>
    <message>
        <source>The policy “{policy}” is saved.</source>
        <translation>Порядок «{policy}» сохранён.</translation>
    </message>
    <message>
        <source>Delete the policy “{policy}”?</source>
        <translation>Удалить порядок «{policy}»?</translation>
    </message>
    <message>
        <source>Nobody can follow it any more. What was sent by it stays in the history.</source>
        <translation>Выбрать его больше будет нельзя. Что по нему отправлено, остаётся в истории.</translation>
    </message>
    <message>
        <source>Delete policy</source>
        <translation>Удалить порядок</translation>
    </message>
    <message>
        <source>Keep policy</source>
        <translation>Оставить порядок</translation>
    </message>
    <message>
        <source>The policy “{policy}” is deleted.</source>
        <translation>Порядок «{policy}» удалён.</translation>
    </message>
    <message>
        <source>Looking up the holidays…</source>
        <translation>Ищем праздники…</translation>
    </message>
    <message>
        <source>The country is saved.</source>
        <translation>Страна сохранена.</translation>
    </message>
    <message>
        <source>The time zone is saved.</source>
        <translation>Часовой пояс сохранён.</translation>
    </message>
    <message>
        <source>The days off are saved.</source>
        <translation>Нерабочие дни сохранены.</translation>
    </message>
    <message>
        <source>The days off are removed.</source>
        <translation>Нерабочие дни удалены.</translation>
    </message>
</context>
<context>
    <name>FollowUpSection</name>
    <message>
        <source>Follow-up</source>
        <translation>Порядок напоминаний</translation>
    </message>
    <message>
        <source>No country: Monday to Friday</source>
        <translation>Без страны: с понедельника по пятницу</translation>
    </message>
    <message>
        <source>Wherever this computer is</source>
        <translation>Там, где этот компьютер</translation>
    </message>
    <message>
        <source>Add days off…</source>
        <translation>Добавить нерабочие дни…</translation>
    </message>
    <message>
        <source>The policy chosen here is the usual one: every client follows it, unless you choose another one for a client or an invoice.</source>
        <translation>Выбранный здесь порядок – обычный: он действует для всех клиентов, если для клиента или счёта не выбран другой.</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Рабочие дни</translation>
    </message>
    <message>
        <source>Its holidays and weekends count for clients that have no country of their own.</source>
        <translation>Её праздники и выходные действуют для клиентов, у которых страна не указана.</translation>
    </message>
    <message>
        <source>Country you &amp;work in</source>
        <translation>&amp;Страна, где вы работаете</translation>
    </message>
    <message>
        <source>Clients without a time zone of their own live here; when you travel, nobody is reminded a day early.</source>
        <translation>Действует для клиентов, у которых часовой пояс не указан: когда вы в поездке, никто не получит напоминание на день раньше.</translation>
    </message>
    <message>
        <source>Time &amp;zone at home</source>
        <translation>Часово&amp;й пояс дома</translation>
    </message>
    <message>
        <source>Your days off</source>
        <translation>Ваши нерабочие дни</translation>
    </message>
    <message>
        <source>Usual: {policy}</source>
        <translation>Обычный: {policy}</translation>
    </message>
    <message numerus="yes">
        <source>Chosen for %n client(s).</source>
        <translation>
            <numerusform>Выбран для %n&#xa0;клиента.</numerusform>
            <numerusform>Выбран для %n&#xa0;клиентов.</numerusform>
            <numerusform>Выбран для %n&#xa0;клиентов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chosen for %n open invoice(s).</source>
        <translation>
            <numerusform>Выбран для %n&#xa0;открытого счёта.</numerusform>
            <numerusform>Выбран для %n&#xa0;открытых счетов.</numerusform>
            <numerusform>Выбран для %n&#xa0;открытых счетов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a copy and edit…</source>
        <translation>Сделать копию и изменить…</translation>
    </message>
    <message>
        <source>Make a copy and edit: {policy}</source>
        <translation>Сделать копию и изменить: {policy}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Edit {policy}</source>
        <translation>Изменить: {policy}</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Delete {policy}</source>
        <translation>Удалить: {policy}</translation>
    </message>
    <message>
        <source>Choose a country from the list.</source>
        <translation>Выберите страну из списка.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list.</source>
        <translation>Выберите часовой пояс из списка.</translation>
    </message>
    <message>
        <source>None. On a day off nothing new is proposed.</source>
        <translation>Нет. В нерабочий день ничего нового не предлагается.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove days off {days}</source>
        <translation>Убрать нерабочие дни: {days}</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>On the list of Today</source>
        <translation>В списке раздела «Сегодня»</translation>
    </message>
    <message>
        <source>On the list of Invoices</source>
        <translation>В списке счетов</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>The next field or button</source>
        <translation>Следующее поле или кнопка</translation>
    </message>
    <message>
        <source>Up and down a list, left and right among filters</source>
        <translation>Вверх и вниз по списку, влево и вправо по фильтрам</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Стрелки</translation>
    </message>
    <message>
        <source>Close what is open, empty the search</source>
        <translation>Закрыть открытое, очистить поиск</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
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
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Nothing in it is legal advice.</source>
        <translation>Свободная программа под лицензией MIT. Ничто в ней не является юридической консультацией.</translation>
    </message>
    <message>
        <source>Your ledger</source>
        <translation>Ваша книга учёта</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Made with the work of others</source>
        <translation>Использованы работы других авторов</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Книга учёта</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Help and end</source>
        <translation>Справка и выход</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Text of the help</source>
        <translation>Текст справки</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>About Freelance Pay</source>
        <translation>О программе Freelance Pay</translation>
    </message>
</context>
<context>
    <name>ImportController</name>
    <message>
        <source>Reading {name}…</source>
        <translation>Читаем {name}…</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) imported. Nothing was sent.</source>
        <translation>
            <numerusform>Загружен %n&#xa0;счёт. Ничего не отправлено.</numerusform>
            <numerusform>Загружено %n&#xa0;счёта. Ничего не отправлено.</numerusform>
            <numerusform>Загружено %n&#xa0;счетов. Ничего не отправлено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Загружаем…</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s) attached.</source>
        <translation>
            <numerusform>Вложен %n&#xa0;PDF.</numerusform>
            <numerusform>Вложено %n&#xa0;PDF.</numerusform>
            <numerusform>Вложено %n&#xa0;PDF.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a list or PDFs</source>
        <translation>Загрузить список или PDF</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Drop a list or a folder of PDFs here</source>
        <translation>Перетащите сюда список или папку с PDF</translation>
    </message>
    <message>
        <source>A CSV or XLSX file of clients and invoices, as another program writes it; or a folder with the PDFs of your invoices. You see everything before it is kept, and importing never sends anything.</source>
        <translation>Файл CSV или XLSX с&#xa0;клиентами и&#xa0;счетами из другой программы или папка с&#xa0;PDF ваших счетов. Сначала вы всё увидите и&#xa0;только потом сохраните; при загрузке ничего не отправляется.</translation>
    </message>
    <message>
        <source>Choose a list…</source>
        <translation>Выбрать список…</translation>
    </message>
    <message>
        <source>Choose a folder of PDFs…</source>
        <translation>Выбрать папку с PDF…</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n&#xa0;клиент</numerusform>
            <numerusform>%n&#xa0;клиента</numerusform>
            <numerusform>%n&#xa0;клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n&#xa0;счёт</numerusform>
            <numerusform>%n&#xa0;счёта</numerusform>
            <numerusform>%n&#xa0;счетов</numerusform>
        </translation>
    </message>
    <message>
        <source>{invoices} and {clients} are in your ledger</source>
        <translation>В книге учёта: {invoices} и {clients}</translation>
    </message>
    <message>
        <source>Nothing was sent. If you have the invoices as PDFs, attach them now: reminders take them along.</source>
        <translation>Ничего не отправлено. Если есть PDF счетов, вложите их сейчас: они пойдут вместе с&#xa0;напоминаниями.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Выберите список</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Списки (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Choose a folder of PDFs</source>
        <translation>Выберите папку с PDF</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Идёт работа</translation>
    </message>
    <message numerus="yes">
        <source>Import %n client(s)</source>
        <translation>
            <numerusform>Загрузить %n&#xa0;клиента</numerusform>
            <numerusform>Загрузить %n&#xa0;клиентов</numerusform>
            <numerusform>Загрузить %n&#xa0;клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n invoice(s)</source>
        <translation>
            <numerusform>Загрузить %n&#xa0;счёт</numerusform>
            <numerusform>Загрузить %n&#xa0;счёта</numerusform>
            <numerusform>Загрузить %n&#xa0;счетов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>leave %n line(s) behind</source>
        <translation>
            <numerusform>пропустить %n&#xa0;строку</numerusform>
            <numerusform>пропустить %n&#xa0;строки</numerusform>
            <numerusform>пропустить %n&#xa0;строк</numerusform>
        </translation>
    </message>
    <message>
        <source>columns as last time</source>
        <translation>столбцы как в прошлый раз</translation>
    </message>
</context>
<context>
    <name>ImportOptions</name>
    <message>
        <source>above the entries</source>
        <translation>над записями</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>в&#xa0;файле их нет</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>сначала день</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>сначала месяц</translation>
    </message>
    <message>
        <source>more than a thousand</source>
        <translation>больше тысячи</translation>
    </message>
    <message>
        <source>decimal point: 1,234.56</source>
        <translation>дробная часть после точки: 1,234.56</translation>
    </message>
    <message>
        <source>decimal comma: 1.234,56</source>
        <translation>дробная часть после запятой: 1.234,56</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Names of the columns</source>
        <translation>Названия столбцов</translation>
    </message>
    <message>
        <source>Currency where none is told</source>
        <translation>Валюта, если не указана</translation>
    </message>
    <message>
        <source>Days to pay where none are told</source>
        <translation>Дней на оплату, если не указано</translation>
    </message>
    <message>
        <source>Dates such as 03/04/2026</source>
        <translation>Даты вида 03/04/2026</translation>
    </message>
    <message>
        <source>Amounts such as 1.234</source>
        <translation>Суммы вида 1.234</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message numerus="yes">
        <source>%n line(s) cannot come in:</source>
        <translation>
            <numerusform>%n&#xa0;строку загрузить нельзя:</numerusform>
            <numerusform>%n&#xa0;строки загрузить нельзя:</numerusform>
            <numerusform>%n&#xa0;строк загрузить нельзя:</numerusform>
        </translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Что нового</translation>
    </message>
    <message>
        <source>What is left as it is</source>
        <translation>Что останется как есть</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation>Что мешает</translation>
    </message>
    <message>
        <source>Lines with errors</source>
        <translation>Строки с ошибками</translation>
    </message>
    <message>
        <source>Say which column holds: {columns}</source>
        <translation>Укажите, в каком столбце: {columns}</translation>
    </message>
    <message>
        <source>Nothing in this file is new.</source>
        <translation>В этом файле нет ничего нового.</translation>
    </message>
    <message numerus="yes">
        <source>%n new client(s)</source>
        <translation>
            <numerusform>%n&#xa0;новый клиент</numerusform>
            <numerusform>%n&#xa0;новых клиента</numerusform>
            <numerusform>%n&#xa0;новых клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new invoice(s)</source>
        <translation>
            <numerusform>%n&#xa0;новый счёт</numerusform>
            <numerusform>%n&#xa0;новых счёта</numerusform>
            <numerusform>%n&#xa0;новых счетов</numerusform>
        </translation>
    </message>
    <message>
        <source>in all {total}, of which {open} open</source>
        <translation>всего {total}, из них к оплате {open}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are there already and stay as they are.</source>
        <translation>
            <numerusform>%n&#xa0;строка уже есть и останется как есть.</numerusform>
            <numerusform>%n&#xa0;строки уже есть и останутся как есть.</numerusform>
            <numerusform>%n&#xa0;строк уже есть, они останутся как есть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>not understood</source>
        <translation>не распознано</translation>
    </message>
    <message>
        <source>Line {line}{column}: </source>
        <translation>Строка {line}{column}: </translation>
    </message>
    <message>
        <source>there is no client: no name, tax number or e-mail address.</source>
        <translation>нет клиента: ни названия, ни налогового номера, ни адреса почты.</translation>
    </message>
    <message>
        <source>there is no invoice number.</source>
        <translation>нет номера счёта.</translation>
    </message>
    <message>
        <source>there is no invoice date.</source>
        <translation>нет даты счёта.</translation>
    </message>
    <message>
        <source>there is neither a due date nor a number of days to pay.</source>
        <translation>нет ни срока оплаты, ни числа дней на оплату.</translation>
    </message>
    <message>
        <source>there is no total.</source>
        <translation>нет суммы счёта.</translation>
    </message>
    <message>
        <source>there is no currency; choose one for the whole file.</source>
        <translation>нет валюты; выберите её для всего файла.</translation>
    </message>
    <message>
        <source>a part is paid, but the line does not tell how much.</source>
        <translation>часть оплачена, но не сказано сколько.</translation>
    </message>
    <message>
        <source>“{value}” is not a date from 1990 to 2099.</source>
        <translation>«{value}»&#xa0;— не дата с 1990 по 2099 год.</translation>
    </message>
    <message>
        <source>the invoice date {value} is still to come; an invoice comes in once it is issued.</source>
        <translation>дата счёта {value} ещё не наступила: счёт можно внести, когда он выставлен.</translation>
    </message>
    <message>
        <source>the day of payment {value} is still to come.</source>
        <translation>день оплаты {value} ещё не наступил.</translation>
    </message>
    <message>
        <source>“{value}” is not an amount.</source>
        <translation>«{value}»&#xa0;— не сумма.</translation>
    </message>
    <message>
        <source>“{value}” is not a currency.</source>
        <translation>«{value}»&#xa0;— не валюта.</translation>
    </message>
    <message>
        <source>“{value}” is not a plain e-mail address.</source>
        <translation>«{value}»&#xa0;— не адрес почты.</translation>
    </message>
    <message>
        <source>“{value}” is not a number of days from 0 to 365.</source>
        <translation>«{value}»&#xa0;— не число дней от 0 до 365.</translation>
    </message>
    <message>
        <source>the text holds an invisible control character.</source>
        <translation>в&#xa0;тексте есть невидимый служебный символ.</translation>
    </message>
    <message>
        <source>“{value}” holds a character that is lost in the file.</source>
        <translation>в&#xa0;тексте «{value}» есть символ, который не читается в&#xa0;файле.</translation>
    </message>
    <message>
        <source>the text is longer than {fact} characters.</source>
        <translation>текст слишком длинный, допустимо символов: {fact}.</translation>
    </message>
    <message>
        <source>“{value}” has more decimals than {fact} has.</source>
        <translation>в&#xa0;«{value}» больше знаков после запятой, чем бывает в&#xa0;{fact}.</translation>
    </message>
    <message>
        <source>the line speaks of two currencies: {fact}.</source>
        <translation>в строке две валюты: {fact}.</translation>
    </message>
    <message>
        <source>net and VAT make {fact}, but the total is {value}; without the VAT column it fits.</source>
        <translation>сумма без НДС и&#xa0;НДС дают {fact}, а&#xa0;в&#xa0;счёте {value}; без столбца НДС сходится.</translation>
    </message>
    <message>
        <source>the total is negative: enter a credit note by hand, at its invoice.</source>
        <translation>сумма отрицательная: запишите кредит-ноту вручную, у&#xa0;её счёта.</translation>
    </message>
    <message>
        <source>“{value}” is negative.</source>
        <translation>«{value}» меньше нуля.</translation>
    </message>
    <message>
        <source>the due date {value} is before the invoice date {fact}.</source>
        <translation>срок оплаты {value} раньше даты счёта {fact}.</translation>
    </message>
    <message>
        <source>more is paid or open ({value}) than the total of {fact}.</source>
        <translation>оплачено или осталось ({value}) больше суммы счёта {fact}.</translation>
    </message>
    <message>
        <source>what is paid and what is open do not make the total: {fact}.</source>
        <translation>оплаченное и неоплаченное вместе не дают итога: {fact}.</translation>
    </message>
    <message>
        <source>the status says that all is paid, but the amounts do not.</source>
        <translation>по состоянию всё оплачено, а по суммам нет.</translation>
    </message>
    <message>
        <source>there is a day of payment, but nothing is paid.</source>
        <translation>день оплаты есть, но ничего не оплачено.</translation>
    </message>
    <message>
        <source>there is a day of payment, but the status says that nothing is paid.</source>
        <translation>день оплаты есть, но по состоянию счёт не оплачен.</translation>
    </message>
    <message>
        <source>line {fact} has the same number and client with another date or total.</source>
        <translation>в&#xa0;строке {fact} тот же номер и&#xa0;клиент, но другая дата или сумма.</translation>
    </message>
    <message>
        <source>the same invoice is there already under the client “{fact}”.</source>
        <translation>такой счёт уже есть у клиента «{fact}».</translation>
    </message>
</context>
<context>
    <name>InstalmentController</name>
    <message>
        <source>The plan with {client} runs.</source>
        <translation>Рассрочка действует: {client}.</translation>
    </message>
    <message>
        <source>The offer to {client} is taken back.</source>
        <translation>Предложение отозвано: {client}.</translation>
    </message>
    <message>
        <source>The plan with {client} ended.</source>
        <translation>Рассрочка завершена: {client}.</translation>
    </message>
    <message>
        <source>{client} has no open invoice that is in no plan yet.</source>
        <translation>{client}: все неоплаченные счета уже в&#xa0;рассрочке.</translation>
    </message>
</context>
<context>
    <name>InstalmentDialog</name>
    <message>
        <source>Offer instalments to {client}</source>
        <translation>Предложить рассрочку: {client}</translation>
    </message>
    <message>
        <source>Write the offer…</source>
        <translation>Составить предложение…</translation>
    </message>
    <message>
        <source>Put it on the last part</source>
        <translation>Отнести на последний платёж</translation>
    </message>
    <message>
        <source>You see the letter with the offer before anything is sent.</source>
        <translation>Перед отправкой вы увидите письмо с&#xa0;предложением.</translation>
    </message>
    <message>
        <source>&amp;Parts</source>
        <translation>&amp;Частей</translation>
    </message>
    <message>
        <source>&amp;First one due on</source>
        <translation>&amp;Первый платёж</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>&amp;Как часто</translation>
    </message>
    <message>
        <source>Sum of the instalments</source>
        <translation>Сумма платежей</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>срок {day}</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Каждую неделю</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Каждые две недели</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Каждый месяц</translation>
    </message>
    <message>
        <source>{amount} cannot be paid in that many parts.</source>
        <translation>{amount} нельзя разделить на столько частей.</translation>
    </message>
    <message>
        <source>Instalment {number}: {problem}</source>
        <translation>Платёж {number}: {problem}</translation>
    </message>
    <message>
        <source>Adds up to {amount}.</source>
        <translation>Всего {amount}.</translation>
    </message>
    <message>
        <source>The first instalment is due in the past.</source>
        <translation>Первый платёж назначен на прошедший день.</translation>
    </message>
    <message>
        <source>{amount} missing.</source>
        <translation>Не хватает {amount}.</translation>
    </message>
    <message>
        <source>{amount} too much.</source>
        <translation>Лишние {amount}.</translation>
    </message>
    <message>
        <source>Instalment {number} must be above zero.</source>
        <translation>Платёж {number} должен быть больше нуля.</translation>
    </message>
    <message>
        <source>Instalment {number} must be due after the one before it.</source>
        <translation>Платёж {number} должен быть позже предыдущего.</translation>
    </message>
</context>
<context>
    <name>InstalmentRows</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Платежи</translation>
    </message>
    <message>
        <source>Instalment {number} is due on</source>
        <translation>Дата платежа {number}</translation>
    </message>
    <message>
        <source>Amount of instalment {number}</source>
        <translation>Сумма платежа {number}</translation>
    </message>
</context>
<context>
    <name>InvoiceActions</name>
    <message>
        <source>Record a payment…</source>
        <translation>Записать оплату…</translation>
    </message>
    <message>
        <source>Send reminder</source>
        <translation>Отправить напоминание</translation>
    </message>
    <message>
        <source>Offer instalments…</source>
        <translation>Предложить рассрочку…</translation>
    </message>
    <message>
        <source>Promise…</source>
        <translation>Обещание…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Пауза…</translation>
    </message>
    <message>
        <source>Dispute…</source>
        <translation>Спор…</translation>
    </message>
    <message>
        <source>Follow-up exception…</source>
        <translation>Исключение из порядка…</translation>
    </message>
    <message>
        <source>Credit note…</source>
        <translation>Кредит-нота…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Cancel invoice…</source>
        <translation>Отменить счёт…</translation>
    </message>
    <message>
        <source>Reopen invoice…</source>
        <translation>Вернуть счёт…</translation>
    </message>
</context>
<context>
    <name>InvoiceAmounts</name>
    <message>
        <source>&amp;Currency</source>
        <translation>Вал&amp;юта</translation>
    </message>
    <message>
        <source>&amp;Net</source>
        <translation>Сумма без Н&amp;ДС</translation>
    </message>
    <message>
        <source>VAT &amp;rate</source>
        <translation>С&amp;тавка НДС</translation>
    </message>
    <message>
        <source>&amp;VAT</source>
        <translation>Су&amp;мма НДС</translation>
    </message>
    <message>
        <source>&amp;Gross, to be paid</source>
        <translation>&amp;Итого к оплате</translation>
    </message>
    <message>
        <source>Use three letters such as EUR, PLN or RUB.</source>
        <translation>Нужны три буквы, например EUR, PLN или RUB.</translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation>Введите сумму больше нуля.</translation>
    </message>
    <message>
        <source>Net and VAT do not make this amount. Correct one of the three.</source>
        <translation>Сумма без НДС и&#xa0;НДС не дают этот итог. Поправьте одно из трёх.</translation>
    </message>
</context>
<context>
    <name>InvoiceColumns</name>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Выставлен</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Просрочка</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>{status}; never reminded</source>
        <translation>{status}; без напоминаний</translation>
    </message>
    <message>
        <source>{status}; it follows a policy of its own</source>
        <translation>{status}; у счёта свой порядок напоминаний</translation>
    </message>
    <message>
        <source>Next instalment on {day}; the invoice itself was due on {due}.</source>
        <translation>Следующий платёж {day}; срок самого счёта {due}</translation>
    </message>
</context>
<context>
    <name>InvoiceDetailLoader</name>
    <message>
        <source>Select an invoice to see everything about it.</source>
        <translation>Выберите счёт, чтобы увидеть всё о нём.</translation>
    </message>
</context>
<context>
    <name>InvoiceDetailPanel</name>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Ещё…</translation>
    </message>
    <message>
        <source>Details of the invoice</source>
        <translation>Подробности счёта</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что было</translation>
    </message>
    <message>
        <source>Show client {client}</source>
        <translation>Открыть клиента: {client}</translation>
    </message>
</context>
<context>
    <name>InvoiceDialog</name>
    <message>
        <source>Add an invoice</source>
        <translation>Новый счёт</translation>
    </message>
    <message>
        <source>Edit invoice {number}</source>
        <translation>Изменить счёт {number}</translation>
    </message>
    <message>
        <source>Add invoice</source>
        <translation>Добавить счёт</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Сохранить изменения</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Введите название</translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation>или перетащите сюда</translation>
    </message>
    <message>
        <source>Choose a client from the list.</source>
        <translation>Выберите клиента из списка.</translation>
    </message>
    <message>
        <source>Enter the invoice number.</source>
        <translation>Введите номер счёта.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Этот день ещё не наступил.</translation>
    </message>
    <message>
        <source>The due date lies before the issue date.</source>
        <translation>Срок оплаты раньше даты счёта.</translation>
    </message>
    <message>
        <source>Clien&amp;t</source>
        <translation>&amp;Клиент</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>&amp;Номер</translation>
    </message>
    <message>
        <source>&amp;Issued on</source>
        <translation>&amp;Выставлен</translation>
    </message>
    <message>
        <source>&amp;Days to pay</source>
        <translation>Дней на &amp;оплату</translation>
    </message>
    <message>
        <source>Due &amp;on</source>
        <translation>&amp;Срок</translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation>&amp;За что</translation>
    </message>
    <message>
        <source>Optional: a few words that letters may mention.</source>
        <translation>Необязательно: несколько слов для писем.</translation>
    </message>
    <message>
        <source>Pay&amp;ment reference</source>
        <translation>Назначение &amp;платежа</translation>
    </message>
    <message>
        <source>Wh&amp;y no VAT</source>
        <translation>Почему &amp;без НДС</translation>
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
        <translation>Без НДС</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>НДС</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Всего по счёту</translation>
    </message>
    <message>
        <source>Paid or credited</source>
        <translation>Оплачено или зачтено</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Выставлен</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>No VAT</source>
        <translation>Без НДС</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Take back the payment of {amount} of {day}</source>
        <translation>Снять оплату {amount}, {day}</translation>
    </message>
    <message>
        <source>Take back the credit note of {amount} of {day}</source>
        <translation>Снять кредит-ноту {amount}, {day}</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Снять…</translation>
    </message>
</context>
<context>
    <name>InvoiceTable</name>
    <message>
        <source>Invoices</source>
        <translation>Счета</translation>
    </message>
</context>
<context>
    <name>InvoiceTicks</name>
    <message>
        <source>Invoices in this letter</source>
        <translation>Счета в этом письме</translation>
    </message>
    <message>
        <source>Invoice {number} is in the letter</source>
        <translation>Счёт {number} в письме</translation>
    </message>
    <message>
        <source>also open</source>
        <translation>тоже открыт</translation>
    </message>
    <message>
        <source>This one stays: the letter is written for it.</source>
        <translation>Этот остаётся: письмо написано ради него.</translation>
    </message>
</context>
<context>
    <name>InvoiceWords</name>
    <message>
        <source>Cancelled</source>
        <translation>Отменён</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачен</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Оспаривается</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Обещана оплата</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>На паузе</translation>
    </message>
    <message>
        <source>In plan</source>
        <translation>В рассрочке</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочен</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Срок сегодня</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ждёт оплаты</translation>
    </message>
    <message>
        <source>Follow-up: {policy}</source>
        <translation>Порядок: {policy}</translation>
    </message>
    <message>
        <source>Never reminded</source>
        <translation>Без напоминаний</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n&#xa0;день просрочки</numerusform>
            <numerusform>%n&#xa0;дня просрочки</numerusform>
            <numerusform>%n&#xa0;дней просрочки</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>several invoices</comment>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>several invoices</comment>
        <translation>Просрочены</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Скоро срок</translation>
    </message>
    <message>
        <source>In plan</source>
        <comment>several invoices</comment>
        <translation>В рассрочке</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Приостановлены</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>several invoices</comment>
        <translation>Оплачены</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>several invoices</comment>
        <translation>Отменены</translation>
    </message>
    <message>
        <source>Cancelled on {day}. Nothing is owed on it.</source>
        <translation>Отменён {day}, платить по нему не нужно.</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>не выполнено</translation>
    </message>
    <message>
        <source>over</source>
        <translation>закончилась</translation>
    </message>
    <message>
        <source>only the instalment due {day}</source>
        <translation>только платёж со сроком {day}</translation>
    </message>
    <message>
        <source>all invoices of this client</source>
        <translation>все счета этого клиента</translation>
    </message>
    <message>
        <source>End the dispute</source>
        <translation>Завершить спор</translation>
    </message>
    <message>
        <source>End the promise until {until}</source>
        <translation>Снять обещание к {until}</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Завершить паузу</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Кредит-нота</translation>
    </message>
    <message>
        <source>{what}, taken off this invoice</source>
        <translation>{what}, больше не в&#xa0;этом счёте</translation>
    </message>
    <message>
        <source>{what}, taken back</source>
        <translation>{what}, снята</translation>
    </message>
    <message>
        <source>A message waits to be sent.</source>
        <translation>Письмо ждёт отправки.</translation>
    </message>
    <message>
        <source>A message is being sent.</source>
        <translation>Письмо отправляется.</translation>
    </message>
    <message>
        <source>Nobody knows whether the last message arrived: decide under Messages.</source>
        <translation>Неизвестно, дошло ли последнее письмо: решите в&#xa0;разделе «Письма».</translation>
    </message>
    <message>
        <source>A message was held back: decide under Messages.</source>
        <translation>Письмо задержано: решите в&#xa0;разделе «Письма».</translation>
    </message>
    <message>
        <source>Dispute since {day}</source>
        <translation>Спор с {day}</translation>
    </message>
    <message>
        <source>Dispute up to {day}</source>
        <translation>Спор до {day}</translation>
    </message>
    <message>
        <source>Pause without an end</source>
        <translation>Пауза без срока</translation>
    </message>
    <message>
        <source>Promise for {day}</source>
        <translation>Обещание к {day}</translation>
    </message>
    <message>
        <source>Pause up to {day}</source>
        <translation>Пауза до {day}</translation>
    </message>
    <message>
        <source>Disputed since {since}: it stays in the totals and out of the letters.</source>
        <translation>Оспаривается с&#xa0;{since}: остаётся в&#xa0;итогах, но не попадает в&#xa0;письма.</translation>
    </message>
    <message>
        <source>Disputed since {since}: up to {until} it stays in the totals and out of the letters.</source>
        <translation>Оспаривается с&#xa0;{since}: до {until} остаётся в&#xa0;итогах, но не попадает в&#xa0;письма.</translation>
    </message>
    <message>
        <source>Paused until you end it.</source>
        <translation>Пауза, пока вы её не завершите.</translation>
    </message>
    <message>
        <source>Promised for {until}. Reminders rest up to and including {rest}.</source>
        <translation>Оплата обещана к&#xa0;{until}; до {rest} включительно напоминаний не будет.</translation>
    </message>
    <message>
        <source>Paused up to and including {until}.</source>
        <translation>На паузе до {until} включительно.</translation>
    </message>
    <message>
        <source>Paid in full.</source>
        <translation>Оплачен полностью.</translation>
    </message>
    <message>
        <source>Paid in full on {day}.</source>
        <translation>Полностью оплачен {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n&#xa0;день назад</numerusform>
            <numerusform>%n&#xa0;дня назад</numerusform>
            <numerusform>%n&#xa0;дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>The instalment of {day} is missing: it was due {ago}.</source>
        <translation>Не пришёл платёж {day}: срок был {ago}.</translation>
    </message>
    <message>
        <source>It was due on {day}, {ago}.</source>
        <translation>Срок был {day}, {ago}.</translation>
    </message>
    <message>
        <source>An instalment is due today.</source>
        <translation>Сегодня срок платежа.</translation>
    </message>
    <message>
        <source>It is due today.</source>
        <translation>Срок сегодня.</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>через %n&#xa0;день</numerusform>
            <numerusform>через %n&#xa0;дня</numerusform>
            <numerusform>через %n&#xa0;дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid in instalments; the next one is due on {day}, {left}.</source>
        <translation>В&#xa0;рассрочке; следующий платёж {day}, {left}.</translation>
    </message>
    <message>
        <source>Due on {day}, {left}.</source>
        <translation>Срок {day}, {left}.</translation>
    </message>
</context>
<context>
    <name>InvoiceWork</name>
    <message>
        <source>{name} is attached.</source>
        <translation>Файл вложен: {name}</translation>
    </message>
    <message>
        <source>Nothing was attached: drop one PDF file on an invoice.</source>
        <translation>Ничего не вложено: перетащите на счёт один файл PDF.</translation>
    </message>
    <message>
        <source>Ended: reminders are proposed again.</source>
        <translation>Завершено: напоминания снова предлагаются.</translation>
    </message>
    <message>
        <source>{amount} was taken back.</source>
        <translation>Снято: {amount}.</translation>
    </message>
    <message>
        <source>{amount} from {client} is recorded.</source>
        <translation>Оплата {amount} записана: {client}.</translation>
    </message>
    <message>
        <source>Write a thank-you…</source>
        <translation>Написать благодарность…</translation>
    </message>
    <message>
        <source>Invoice {number} is saved.</source>
        <translation>Счёт {number} сохранён.</translation>
    </message>
    <message>
        <source>Noted: reminders to {client} rest.</source>
        <translation>Записано, напоминания приостановлены: {client}.</translation>
    </message>
    <message>
        <source>The follow-up of invoice {number} is saved.</source>
        <translation>Исключение для счёта {number} сохранено.</translation>
    </message>
    <message>
        <source>The credit note for {number} is entered.</source>
        <translation>Кредит-нота к счёту {number} записана.</translation>
    </message>
    <message>
        <source>Invoice {number} is cancelled.</source>
        <translation>Счёт {number} отменён.</translation>
    </message>
    <message>
        <source>{client} owes {amount} again.</source>
        <translation>{client}: снова к&#xa0;оплате {amount}.</translation>
    </message>
    <message>
        <source>What was paid on it before it was cancelled settles it again, as far as it is on account.</source>
        <translation>Всё, что было оплачено до отмены и&#xa0;ещё лежит на счету клиента, снова погасит этот счёт.</translation>
    </message>
    <message>
        <source>Reopen invoice {number}?</source>
        <translation>Вернуть счёт {number}?</translation>
    </message>
    <message>
        <source>Reopen invoice {number}</source>
        <translation>Вернуть счёт {number}</translation>
    </message>
    <message>
        <source>Leave it cancelled</source>
        <translation>Оставить отменённым</translation>
    </message>
    <message>
        <source>Invoice {number} is owed again.</source>
        <translation>Счёт {number} снова к&#xa0;оплате.</translation>
    </message>
</context>
<context>
    <name>InvoicesPage</name>
    <message>
        <source>Search number, client or text</source>
        <translation>Номер, клиент или текст</translation>
    </message>
    <message>
        <source>Add an invoice…</source>
        <translation>Добавить счёт…</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Счета</translation>
    </message>
    <message>
        <source>Select the open invoice that was paid, then record the payment.</source>
        <translation>Выберите счёт, по которому пришла оплата, и&#xa0;запишите её.</translation>
    </message>
    <message>
        <source>Show all invoices</source>
        <translation>Показать все счета</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No invoice here holds these words.</source>
        <translation>Здесь нет счёта с такими словами.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Здесь пусто</translation>
    </message>
    <message>
        <source>No invoice is of this kind today. That may be good news.</source>
        <translation>Сегодня таких счетов нет. Возможно, это хорошая новость.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Загрузить список…</translation>
    </message>
    <message>
        <source>No invoices yet</source>
        <translation>Счетов пока нет</translation>
    </message>
    <message>
        <source>Add the first one by hand, or bring them from a table.</source>
        <translation>Добавьте первый вручную или загрузите счета из таблицы.</translation>
    </message>
    <message>
        <source>No clients and no invoices yet</source>
        <translation>Клиентов и счетов пока нет</translation>
    </message>
    <message>
        <source>Bring both along from a table, or add the first client by hand.</source>
        <translation>Загрузите их из таблицы или добавьте первого клиента вручную.</translation>
    </message>
    <message>
        <source>Add a client…</source>
        <translation>Добавить клиента…</translation>
    </message>
    <message>
        <source>Which invoices</source>
        <translation>Какие счета</translation>
    </message>
</context>
<context>
    <name>LedgerSection</name>
    <message>
        <source>Everything lies in one file on this computer. A copy is made every day; the last few are kept.</source>
        <translation>Всё хранится в&#xa0;одном файле на этом компьютере. Копия делается каждый день; хранятся несколько последних.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Книга учёта</translation>
    </message>
    <message>
        <source>Ledger file</source>
        <translation>Файл книги учёта</translation>
    </message>
    <message>
        <source>C&amp;opies</source>
        <translation>&amp;Копии</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>Check the ledger</source>
        <translation>Проверить книгу учёта</translation>
    </message>
    <message>
        <source>Restore this copy…</source>
        <translation>Восстановить эту копию…</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>The ledger is sound: the file, every figure, and every PDF.</source>
        <translation>Всё в&#xa0;порядке: файл, каждая сумма и&#xa0;каждый PDF.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) do not agree. Restore a copy, or ask for help before you send anything.</source>
        <translation>
            <numerusform>Найдено %n&#xa0;расхождение. Восстановите копию или обратитесь за помощью, прежде чем что-то отправлять.</numerusform>
            <numerusform>Найдено %n&#xa0;расхождения. Восстановите копию или обратитесь за помощью, прежде чем что-то отправлять.</numerusform>
            <numerusform>Найдено %n&#xa0;расхождений. Восстановите копию или обратитесь за помощью, прежде чем что-то отправлять.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterController</name>
    <message>
        <source>The letter is saved as {path}.</source>
        <translation>Письмо сохранено: {path}.</translation>
    </message>
    <message>
        <source>Letter {number} is written. It waits here until you post it.</source>
        <translation>Письмо {number} составлено. Оно ждёт здесь, пока вы его не отправите по почте.</translation>
    </message>
    <message>
        <source>No program on this computer opened the PDF. Save it and open it by hand.</source>
        <translation>Ни одна программа на этом компьютере не открыла PDF. Сохраните его и откройте вручную.</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Сохранить письмо</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Letter {number} to {client} counts as sent.</source>
        <translation>Письмо {number} для {client} считается отправленным.</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Letter to {client}</source>
        <translation>Письмо для {client}</translation>
    </message>
    <message>
        <source>I posted it…</source>
        <translation>Письмо отправлено…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Open to print</source>
        <translation>Открыть для печати</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить в PDF…</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Написать заново</translation>
    </message>
    <message>
        <source>Page {number} of the letter</source>
        <translation>Страница письма {number}</translation>
    </message>
    <message>
        <source>It was written on {day} and still waits to be posted.</source>
        <translation>Оно составлено {day} и всё ещё ждёт отправки.</translation>
    </message>
    <message>
        <source>Into the envelope</source>
        <translation>Вложить в конверт</translation>
    </message>
    <message>
        <source>The letter, signed</source>
        <translation>Подписанное письмо</translation>
    </message>
    <message>
        <source>An invoice without a PDF is not enclosed.</source>
        <translation>Счёт без PDF не прилагается.</translation>
    </message>
    <message>
        <source>It counts as sent once you say that you posted it.</source>
        <translation>Оно считается отправленным, когда вы подтвердите отправку.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Составлено</translation>
    </message>
    <message>
        <source>To be paid by</source>
        <translation>Оплатить до</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Счета</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
</context>
<context>
    <name>MailControl</name>
    <message>
        <source>The account is saved. Send yourself a test message to see whether it works.</source>
        <translation>Настройки почты сохранены. Отправьте себе пробное письмо, чтобы проверить их.</translation>
    </message>
    <message>
        <source>Freelance Pay: test message</source>
        <translation>Freelance Pay: пробное письмо</translation>
    </message>
    <message>
        <source>This message shows that Freelance Pay can send from your mailbox.</source>
        <translation>Это письмо показывает, что Freelance Pay может отправлять из вашего ящика.</translation>
    </message>
    <message>
        <source>The mail server took the test message. Look into the inbox of {address}.</source>
        <translation>Почтовый сервер принял пробное письмо. Проверьте входящие: {address}</translation>
    </message>
    <message>
        <source>Sending goes on.</source>
        <translation>Отправка продолжается.</translation>
    </message>
</context>
<context>
    <name>MailSection</name>
    <message>
        <source>Reminders leave from your own mailbox. Without an account, open them in your own mail program.</source>
        <translation>Напоминания уходят из вашего почтового ящика. Если почта не настроена, открывайте их в&#xa0;своей почтовой программе.</translation>
    </message>
    <message>
        <source>Mail account</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Mail account in use</source>
        <translation>Настроенная почта</translation>
    </message>
    <message>
        <source>Why sending rests</source>
        <translation>Почему отправка приостановлена</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Настроить…</translation>
    </message>
    <message>
        <source>Send me a test message</source>
        <translation>Отправить себе пробное письмо</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>Продолжить отправку</translation>
    </message>
    <message>
        <source>Sending rests: {reason}</source>
        <translation>Отправка приостановлена: {reason}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Change the mail account</source>
        <translation>Изменить настройки почты</translation>
    </message>
    <message>
        <source>Set up a mail account</source>
        <translation>Настроить почту</translation>
    </message>
    <message>
        <source>Sending the test message…</source>
        <translation>Пробное письмо отправляется…</translation>
    </message>
    <message>
        <source>There is no mail account yet.</source>
        <translation>Почта ещё не настроена.</translation>
    </message>
    <message>
        <source>{host}, port {port}, {security}</source>
        <translation>{host}, порт {port}, {security}</translation>
    </message>
    <message>
        <source>The password is kept.</source>
        <translation>Пароль сохранён.</translation>
    </message>
    <message>
        <source>There is no password for it on this computer: choose Change and enter it.</source>
        <translation>На этом компьютере нет пароля: нажмите «Изменить» и&#xa0;введите его.</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>STARTTLS (usually port 587)</source>
        <translation>STARTTLS (обычно порт 587)</translation>
    </message>
    <message>
        <source>TLS from the start (usually port 465)</source>
        <translation>TLS с самого начала (обычно порт 465)</translation>
    </message>
    <message>
        <source>{provider} wants an app password here, not your own: make one in the settings of your mailbox.</source>
        <translation>Для {provider} нужен пароль приложения, а&#xa0;не ваш обычный: создайте его в&#xa0;настройках ящика.</translation>
    </message>
    <message>
        <source>If you log in to {provider} in two steps, make an app password in the settings of your mailbox.</source>
        <translation>Если вход в&#xa0;{provider} двухэтапный, создайте пароль приложения в&#xa0;настройках ящика.</translation>
    </message>
    <message>
        <source>Allow mail programs (SMTP) in the settings of your mailbox at {provider} first.</source>
        <translation>Сначала разрешите почтовые программы (SMTP) в&#xa0;настройках ящика {provider}.</translation>
    </message>
    <message>
        <source>{provider} lets programs in by a browser log-in only, which does not work here. Open messages in your own mail program instead.</source>
        <translation>{provider} пускает программы только через вход в&#xa0;браузере, здесь это не работает. Открывайте письма в&#xa0;своей почтовой программе.</translation>
    </message>
    <message>
        <source>The administrator of your {provider} must allow programs to send (SMTP AUTH) for your mailbox.</source>
        <translation>Отправку из программ (SMTP AUTH) для вашего ящика должен разрешить администратор {provider}.</translation>
    </message>
    <message>
        <source>{provider} wants an SMTP token here, which paid plans can make in the settings of the mailbox.</source>
        <translation>Для {provider} нужен токен SMTP; на платных тарифах его создают в&#xa0;настройках ящика.</translation>
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
    <name>MappingTable</name>
    <message>
        <source>First lines of the file</source>
        <translation>Первые строки файла</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(не загружать)</translation>
    </message>
    <message>
        <source>Meaning of column {name}</source>
        <translation>Что в столбце {name}</translation>
    </message>
</context>
<context>
    <name>MessageDecisionDialog</name>
    <message>
        <source>Did the message to {client} arrive?</source>
        <translation>Дошло ли письмо: {client}</translation>
    </message>
    <message>
        <source>Keep decision</source>
        <translation>Сохранить решение</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Решить позже</translation>
    </message>
    <message>
        <source>The mail server did not say whether it took &quot;{subject}&quot;.</source>
        <translation>Почтовый сервер не сказал, принял ли он письмо «{subject}».</translation>
    </message>
    <message>
        <source>Look into the Sent folder of your mailbox, or ask the client, then choose:</source>
        <translation>Посмотрите папку «Отправленные» в&#xa0;своём ящике или спросите клиента, затем выберите:</translation>
    </message>
    <message>
        <source>Choose one of the three.</source>
        <translation>Выберите одно из трёх.</translation>
    </message>
    <message>
        <source>It was &amp;sent</source>
        <translation>Письмо &amp;отправлено</translation>
    </message>
    <message>
        <source>It counts as sent; the next reminder waits its days.</source>
        <translation>Оно считается отправленным; следующее напоминание выждет свой срок.</translation>
    </message>
    <message>
        <source>Send it &amp;again</source>
        <translation>Отправить &amp;ещё раз</translation>
    </message>
    <message>
        <source>The same message goes out once more. If the first one arrived, the client has it twice.</source>
        <translation>То же письмо уйдёт ещё раз. Если первое дошло, клиент получит его дважды.</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>&amp;Считать неотправленным</translation>
    </message>
    <message>
        <source>It counts as not sent; Today proposes the reminder anew.</source>
        <translation>Раздел «Сегодня» предложит напоминание заново.</translation>
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message>
        <source>Message details</source>
        <translation>Сведения о письме</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Текст письма</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Вложения</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что было</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Счета</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>Отправлено почтой</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Номер отправления</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Письмо отправлено</translation>
    </message>
    <message>
        <source>Send again (may arrive twice)…</source>
        <translation>Отправить ещё раз (может прийти дважды)…</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Считать неотправленным</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Отправить как есть</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Отменить отправку</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Попробовать сейчас</translation>
    </message>
    <message>
        <source>Save as .eml…</source>
        <translation>Сохранить как .eml…</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Открыть клиента</translation>
    </message>
    <message>
        <source>Apologise for this message…</source>
        <translation>Извиниться за это письмо…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Исправить…</translation>
    </message>
</context>
<context>
    <name>MessagePreview</name>
    <message>
        <source>The preview is being made…</source>
        <translation>Просмотр готовится…</translation>
    </message>
    <message>
        <source>Preview of the message</source>
        <translation>Просмотр письма</translation>
    </message>
    <message>
        <source>The message as it looks</source>
        <translation>Вид письма</translation>
    </message>
    <message>
        <source>The message as plain text</source>
        <translation>Письмо простым текстом</translation>
    </message>
    <message>
        <source>As it looks</source>
        <translation>Как выглядит</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Вложения</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не ушло</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Задержано</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Отправляется</translation>
    </message>
    <message>
        <source>Instalment offer</source>
        <translation>Предложение рассрочки</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation>Благодарность</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>Извинение</translation>
    </message>
    <message>
        <source>Nothing is in doubt</source>
        <translation>Сомнений нет</translation>
    </message>
    <message>
        <source>Messages nobody knows the fate of would stand here until you say what happened.</source>
        <translation>Если неизвестно, дошло ли письмо, оно остаётся здесь, пока вы не скажете, что произошло.</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Неудач нет</translation>
    </message>
    <message>
        <source>Messages that a mail server refused for good would stand here.</source>
        <translation>Здесь остаются письма, которые почтовый сервер окончательно не принял.</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>Ничего не задержано</translation>
    </message>
    <message>
        <source>Messages that may be out of date would wait here for your decision.</source>
        <translation>Здесь ждут вашего решения письма, которые могли устареть.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Ничего не ждёт</translation>
    </message>
    <message>
        <source>What you approve stands here until it has left.</source>
        <translation>Здесь ждут письма, которые вы разрешили отправить.</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Пока ничего не отправлено</translation>
    </message>
    <message>
        <source>Every message is kept here exactly as it was sent.</source>
        <translation>Здесь хранится каждое письмо в&#xa0;точности таким, каким оно ушло.</translation>
    </message>
    <message>
        <source>Nothing was withdrawn</source>
        <translation>Ничего не отозвано</translation>
    </message>
    <message>
        <source>Messages that were taken back, or stopped because the client paid, stand here.</source>
        <translation>Здесь остаются письма, которые вы отменили или которые остановлены, потому что клиент заплатил.</translation>
    </message>
    <message>
        <source>The mail server did not say whether it took this message. Look into the Sent folder of your mailbox, then say here what you found. Until then no other reminder goes out for these invoices.</source>
        <translation>Почтовый сервер не сказал, принял ли он это письмо. Посмотрите папку «Отправленные» в&#xa0;своём ящике и&#xa0;отметьте здесь, что нашли. До этого других напоминаний по этим счетам не будет.</translation>
    </message>
    <message>
        <source>It did not reach the client. Mend the cause, for example the address of the client, then give this message up: Today proposes the reminder anew.</source>
        <translation>До клиента письмо не дошло. Устраните причину, например поправьте адрес, и&#xa0;отметьте письмо неотправленным: раздел «Сегодня» предложит напоминание заново.</translation>
    </message>
    <message>
        <source>It does not leave by itself. Read it, then let it go as it is, or withdraw it.</source>
        <translation>Само оно не уйдёт. Прочитайте его, затем отправьте как есть или отзовите.</translation>
    </message>
    <message>
        <source>The mail server of your mailbox took it on {moment}.</source>
        <translation>Сервер вашей почты принял его {moment}.</translation>
    </message>
    <message>
        <source>It was not sent. Where a reminder is still due, Today proposes it anew.</source>
        <translation>Письмо не отправлено. Если напоминание ещё нужно, раздел «Сегодня» предложит его заново.</translation>
    </message>
    <message>
        <source>Letter {number} posted</source>
        <translation>Письмо {number} отправлено почтой</translation>
    </message>
    <message>
        <source>Corrected: {note}</source>
        <translation>Исправление: {note}</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Отправка разрешена</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>It is being sent at this moment.</source>
        <translation>Отправляется прямо сейчас.</translation>
    </message>
    <message>
        <source>Sending rests: {reason}</source>
        <translation>Отправка приостановлена: {reason}</translation>
    </message>
    <message>
        <source>It leaves at {moment}, unless you take it back.</source>
        <translation>Уйдёт {moment}, если вы его не отмените.</translation>
    </message>
    <message>
        <source>It leaves when the night is over there, at {moment}.</source>
        <translation>Уйдёт, когда там кончится ночь: {moment}.</translation>
    </message>
    <message>
        <source>It could not leave yet. The next try is at {moment}.</source>
        <translation>Уйти пока не удалось. Следующая попытка: {moment}.</translation>
    </message>
    <message>
        <source>It leaves with the next run, as soon as the mail server can be reached.</source>
        <translation>Уйдёт при следующей отправке, как только почтовый сервер будет доступен.</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) need your decision.</source>
        <translation>
            <numerusform>%n&#xa0;письмо ждёт вашего решения.</numerusform>
            <numerusform>%n&#xa0;письма ждут вашего решения.</numerusform>
            <numerusform>%n&#xa0;писем ждут вашего решения.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait to be sent.</source>
        <translation>
            <numerusform>%n&#xa0;письмо ждёт отправки.</numerusform>
            <numerusform>%n&#xa0;письма ждут отправки.</numerusform>
            <numerusform>%n&#xa0;писем ждут отправки.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs your decision.</source>
        <translation>Решать ничего не нужно.</translation>
    </message>
    <message>
        <source>It counts as sent.</source>
        <translation>Письмо считается отправленным.</translation>
    </message>
    <message>
        <source>Given up. Today proposes what is still due.</source>
        <translation>Письмо считается неотправленным. Раздел «Сегодня» предложит то, что ещё нужно.</translation>
    </message>
    <message>
        <source>It leaves now.</source>
        <translation>Письмо уходит.</translation>
    </message>
    <message>
        <source>Withdrawn. Nothing was sent.</source>
        <translation>Отозвано. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Taken back. Nothing was sent.</source>
        <translation>Отменено. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Send it again to {client}?</source>
        <translation>Отправить ещё раз: {client}?</translation>
    </message>
    <message>
        <source>The same message goes out once more. If the first one arrived, the client has it twice.</source>
        <translation>То же письмо уйдёт ещё раз. Если первое дошло, клиент получит его дважды.</translation>
    </message>
    <message>
        <source>Look into the Sent folder of your mailbox first.</source>
        <translation>Сначала посмотрите папку «Отправленные» в&#xa0;своём ящике.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Отправить ещё раз</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Не отправлять</translation>
    </message>
    <message>
        <source>It leaves once more.</source>
        <translation>Письмо уходит ещё раз.</translation>
    </message>
    <message>
        <source>The correction is noted beside the letter.</source>
        <translation>Исправление записано рядом с письмом.</translation>
    </message>
    <message>
        <source>Your decision is kept.</source>
        <translation>Ваше решение сохранено.</translation>
    </message>
    <message>
        <source>Trying now.</source>
        <translation>Пробуем отправить.</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Сохранить письмо</translation>
    </message>
    <message>
        <source>Messages (*.eml)</source>
        <translation>Письма (*.eml)</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Сохранено: {path}</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Какие письма</translation>
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
        <translation>Перенести</translation>
    </message>
    <message>
        <source>&amp;To the day</source>
        <translation>&amp;На день</translation>
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
    <name>NightQuestion</name>
    <message>
        <source>It is {time} where {name} is</source>
        <translation>У клиента {name} сейчас {time}</translation>
    </message>
    <message>
        <source>Your quiet hours for clients end at {time} there. You can change them in Settings.</source>
        <translation>Тихие часы для клиентов кончаются там в {time}. Изменить их можно в настройках.</translation>
    </message>
    <message>
        <source>Send at {time}</source>
        <translation>Отправить в {time}</translation>
    </message>
    <message>
        <source>Do not send yet</source>
        <translation>Пока не отправлять</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Отправить сейчас</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Got it</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Сообщение</translation>
    </message>
</context>
<context>
    <name>OutcomeChoice</name>
    <message>
        <source>What came of it?</source>
        <translation>Чем закончилось?</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Никто не ответил</translation>
    </message>
    <message>
        <source>Will pay by a day…</source>
        <translation>Заплатит к дню…</translation>
    </message>
    <message>
        <source>Wants instalments…</source>
        <translation>Хочет рассрочку…</translation>
    </message>
    <message>
        <source>Disputes an invoice…</source>
        <translation>Оспаривает счёт…</translation>
    </message>
    <message>
        <source>Wrong person or number…</source>
        <translation>Не тот человек или номер…</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Другое</translation>
    </message>
</context>
<context>
    <name>OutlookCalendar</name>
    <message>
        <source>Calendar of what goes out next</source>
        <translation>Календарь предстоящих шагов</translation>
    </message>
</context>
<context>
    <name>OutlookWords</name>
    <message>
        <source>Say what became of the last message</source>
        <translation>Решить, дошло ли последнее письмо</translation>
    </message>
    <message>
        <source>Ask about the missed instalment</source>
        <translation>Спросить о пропущенном платеже</translation>
    </message>
    <message>
        <source>{step}, but there is no e-mail address</source>
        <translation>{step}, но нет адреса эл. почты</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Рассрочка</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Нет адреса</translation>
    </message>
    <message>
        <source>Rests</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>Would rest</source>
        <translation>Подождёт</translation>
    </message>
    <message>
        <source>Would rest: {step}</source>
        <translation>подождёт: {step}</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Выходной</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Праздник</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Свой выходной</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <comment>steps of a day</comment>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n шаг</numerusform>
            <numerusform>%n шага</numerusform>
            <numerusform>%n шагов</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing goes out on a day off.</source>
        <translation>В выходной ничего не уходит.</translation>
    </message>
    <message>
        <source>Nothing goes out on this day.</source>
        <translation>В этот день ничего не уходит.</translation>
    </message>
    <message numerus="yes">
        <source>If you left {client} alone, %n step(s) would rest. Nothing is changed by asking.</source>
        <translation>
            <numerusform>Если не трогать клиента {client}, подождёт %n шаг. Сам вопрос ничего не меняет.</numerusform>
            <numerusform>Если не трогать клиента {client}, подождут %n шага. Сам вопрос ничего не меняет.</numerusform>
            <numerusform>Если не трогать клиента {client}, подождут %n шагов. Сам вопрос ничего не меняет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) if nobody pays meanwhile.</source>
        <translation>
            <numerusform>%n шаг, если никто пока не заплатит.</numerusform>
            <numerusform>%n шага, если никто пока не заплатит.</numerusform>
            <numerusform>%n шагов, если никто пока не заплатит.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing goes out by itself because it stands here.</source>
        <translation>Само по себе отсюда ничего не уходит.</translation>
    </message>
    <message>
        <source>Every late payer alike: earlier would be harder than the policy. Send it by hand today if you must.</source>
        <translation>Со всеми должниками одинаково: раньше срока было бы строже правил. Если нужно, отправьте сегодня вручную.</translation>
    </message>
    <message>
        <source>This does not wait: say first what became of the last message.</source>
        <translation>Это не ждёт: сначала решите, дошло ли последнее письмо.</translation>
    </message>
    <message>
        <source>Move “{step}” for {client}</source>
        <translation>Перенести «{step}» для {client}</translation>
    </message>
    <message>
        <source>Move to {day}</source>
        <translation>Перенести на {day}</translation>
    </message>
    <message>
        <source>Leave it on {day}</source>
        <translation>Оставить на {day}</translation>
    </message>
    <message>
        <source>{client} is left alone up to and including {last}; the step is back on {day}.</source>
        <translation>{client}: без напоминаний до {last} включительно; шаг вернётся {day}.</translation>
    </message>
    <message>
        <source>This waits as well: {steps}.</source>
        <translation>Подождёт и это: {steps}.</translation>
    </message>
    <message>
        <source>{client} is left alone and is back on {day}.</source>
        <translation>{client}: пауза, вернётся {day}.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Invoices</source>
        <translation>Счета</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Рассрочки</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>What goes out next</source>
        <translation>Что дальше по плану</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>PauseDialog</name>
    <message>
        <source>Pause reminders</source>
        <translation>Пауза в напоминаниях</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>{client} gets no reminders up to and including that day.</source>
        <translation>{client}: до этого дня включительно напоминаний не будет.</translation>
    </message>
    <message>
        <source>&amp;Covers</source>
        <translation>&amp;Счета</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>Optional: shown to you, never to the client.</source>
        <translation>Необязательно. Видите только вы, клиенту это не показывается.</translation>
    </message>
</context>
<context>
    <name>PaymentDialog</name>
    <message>
        <source>Record a payment</source>
        <translation>Записать оплату</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Записать оплату</translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation>Введите сумму больше нуля.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Этот день ещё не наступил.</translation>
    </message>
    <message>
        <source>{amount} is more than is open and stays as credit of {client}.</source>
        <translation>{amount} сверх суммы к&#xa0;оплате останутся авансом: {client}.</translation>
    </message>
    <message>
        <source>{number} is paid in full with {amount}.</source>
        <translation>Счёт {number} оплачен полностью: {amount}.</translation>
    </message>
    <message>
        <source>{number} gets {amount}; {rest} stays open.</source>
        <translation>На счёт {number} пойдёт {amount}; останется {rest}.</translation>
    </message>
    <message>
        <source>&amp;Amount in {currency}</source>
        <translation>&amp;Сумма, {currency}</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>&amp;Поступила</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Заметка</translation>
    </message>
    <message>
        <source>Optional: what the bank statement says.</source>
        <translation>Необязательно: что сказано в&#xa0;банковской выписке.</translation>
    </message>
    <message>
        <source>What the money settles</source>
        <translation>Что оплачено</translation>
    </message>
</context>
<context>
    <name>PdfField</name>
    <message>
        <source>Choose a PDF…</source>
        <translation>Выбрать PDF…</translation>
    </message>
    <message>
        <source>Choose the PDF of the invoice</source>
        <translation>Выберите PDF счёта</translation>
    </message>
    <message>
        <source>PDF files (*.pdf *.PDF)</source>
        <translation>Файлы PDF (*.pdf *.PDF)</translation>
    </message>
</context>
<context>
    <name>PdfFolderDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n PDF(s) read</source>
        <translation>
            <numerusform>Прочитано {done} из %n&#xa0;PDF</numerusform>
            <numerusform>Прочитано {done} из %n&#xa0;PDF</numerusform>
            <numerusform>Прочитано {done} из %n&#xa0;PDF</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the PDFs…</source>
        <translation>Читаем PDF…</translation>
    </message>
    <message>
        <source>Attach PDFs to invoices</source>
        <translation>Вложить PDF к счетам</translation>
    </message>
    <message>
        <source>PDFs read so far</source>
        <translation>Прочитано PDF</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>PDFs and their invoices</source>
        <translation>PDF и их счета</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>its number and amount are in the PDF</source>
        <translation>в PDF есть его номер и сумма</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Invoice of {file}</source>
        <translation>Счёт для {file}</translation>
    </message>
    <message>
        <source>nothing of an invoice was found</source>
        <translation>ничего похожего на счёт не найдено</translation>
    </message>
    <message>
        <source>several fit: which one is it?</source>
        <translation>подходят несколько: какой из них?</translation>
    </message>
    <message>
        <source>only the number was found</source>
        <translation>найден только номер</translation>
    </message>
    <message>
        <source>only the amount was found</source>
        <translation>найдена только сумма</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s) attached already</source>
        <translation>
            <numerusform>%n PDF уже прикреплён</numerusform>
            <numerusform>%n PDF уже прикреплены</numerusform>
            <numerusform>%n PDF уже прикреплены</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no PDF in this folder.</source>
        <translation>В этой папке нет PDF.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s) belong to one invoice for certain</source>
        <translation>
            <numerusform>%n&#xa0;PDF точно подходит к своему счёту</numerusform>
            <numerusform>%n&#xa0;PDF точно подходят к своим счетам</numerusform>
            <numerusform>%n&#xa0;PDF точно подходят к своим счетам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) your word</source>
        <translation>
            <numerusform>%n&#xa0;ждёт вашего решения</numerusform>
            <numerusform>%n&#xa0;ждут вашего решения</numerusform>
            <numerusform>%n&#xa0;ждут вашего решения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n&#xa0;не читается</numerusform>
            <numerusform>%n&#xa0;не читаются</numerusform>
            <numerusform>%n&#xa0;не читаются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attach %n PDF(s)</source>
        <translation>
            <numerusform>Вложить %n&#xa0;PDF</numerusform>
            <numerusform>Вложить %n&#xa0;PDF</numerusform>
            <numerusform>Вложить %n&#xa0;PDF</numerusform>
        </translation>
    </message>
    <message>
        <source>{invoice} was chosen twice.</source>
        <translation>Счёт выбран дважды: {invoice}.</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Choose a PDF…</source>
        <translation>Выбрать PDF…</translation>
    </message>
    <message>
        <source>Drop the PDF of the invoice here: it goes out with every reminder.</source>
        <translation>Перетащите сюда PDF счёта: он уйдёт с&#xa0;каждым напоминанием.</translation>
    </message>
    <message>
        <source>Choose a PDF</source>
        <translation>Выберите PDF</translation>
    </message>
    <message>
        <source>Drawing the page…</source>
        <translation>Страница рисуется…</translation>
    </message>
    <message>
        <source>First page of {name}</source>
        <translation>Первая страница: {name}</translation>
    </message>
    <message>
        <source>PDF of the invoice</source>
        <translation>PDF счёта</translation>
    </message>
    <message>
        <source>Choose another PDF…</source>
        <translation>Выбрать другой PDF…</translation>
    </message>
    <message>
        <source>Choose another PDF</source>
        <translation>Выберите другой PDF</translation>
    </message>
</context>
<context>
    <name>PlanDetail</name>
    <message>
        <source>Plan details</source>
        <translation>Сведения о рассрочке</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Платежи</translation>
    </message>
    <message>
        <source>The client accepted…</source>
        <translation>Клиент согласен…</translation>
    </message>
    <message>
        <source>Take the offer back…</source>
        <translation>Отозвать предложение…</translation>
    </message>
    <message>
        <source>End the plan…</source>
        <translation>Завершить рассрочку…</translation>
    </message>
    <message>
        <source>Let the offer stand again</source>
        <translation>Вернуть предложение</translation>
    </message>
    <message>
        <source>Run the plan again</source>
        <translation>Возобновить рассрочку</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Открыть клиента</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Offer to {client}</source>
        <translation>Предложение: {client}</translation>
    </message>
    <message>
        <source>Plan with {client}</source>
        <translation>Рассрочка: {client}</translation>
    </message>
    <message>
        <source>{amount} for {numbers}, offered on {day} and not answered yet.</source>
        <translation>{amount} по счетам: {numbers}. Предложено {day}, ответа пока нет.</translation>
    </message>
    <message>
        <source>{amount} for {numbers}, agreed on {day}. Other terms need an end of this plan first.</source>
        <translation>{amount} по счетам: {numbers}. Согласовано {day}, для других условий сначала завершите эту рассрочку.</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>оплачен</translation>
    </message>
    <message>
        <source>missed, {amount} open</source>
        <translation>пропущен, осталось {amount}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ждёт оплаты</translation>
    </message>
    <message>
        <source>partly paid</source>
        <translation>оплачен частично</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Take the offer back…</source>
        <translation>Отозвать предложение…</translation>
    </message>
    <message>
        <source>End the plan…</source>
        <translation>Завершить рассрочку…</translation>
    </message>
    <message>
        <source>Offer other terms…</source>
        <translation>Предложить другие условия…</translation>
    </message>
    <message>
        <source>The client accepted…</source>
        <translation>Клиент согласен…</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%n behind</source>
        <translation>
            <numerusform>%n&#xa0;пропуск</numerusform>
            <numerusform>%n&#xa0;пропуска</numerusform>
            <numerusform>%n&#xa0;пропусков</numerusform>
        </translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Предложена</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Идёт по плану</translation>
    </message>
    <message>
        <source>Paid off</source>
        <translation>Выплачена</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Отклонена</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Завершена</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не отправлено</translation>
    </message>
    <message>
        <source>{paid} of {total} paid</source>
        <translation>{paid} из {total}</translation>
    </message>
    <message>
        <source>{amount} for {numbers}</source>
        <translation>{amount} по счетам: {numbers}</translation>
    </message>
    <message>
        <source>Offered on {day}</source>
        <translation>Предложено {day}</translation>
    </message>
    <message>
        <source>Agreed on {day}</source>
        <translation>Согласовано {day}</translation>
    </message>
    <message>
        <source>Ended on {day}</source>
        <translation>Завершено {day}</translation>
    </message>
    <message>
        <source>The client has not agreed yet; reminders go on. Say here when the answer is yes.</source>
        <translation>Клиент пока не согласился, напоминания продолжаются. Когда ответит согласием, отметьте это здесь.</translation>
    </message>
    <message>
        <source>The letter that was to offer it did not go out, so the client knows nothing of it.</source>
        <translation>Письмо с&#xa0;этим предложением не ушло, клиент о&#xa0;нём не знает.</translation>
    </message>
    <message>
        <source>The next instalment is left alone for a while; the ones after it count as usual.</source>
        <translation>О ближайшем платеже пока не напоминаем; следующие считаются как обычно.</translation>
    </message>
    <message>
        <source>An instalment is missing, so the client is on Today. Talk to the client, or end the plan.</source>
        <translation>Платёж не пришёл, поэтому клиент в&#xa0;разделе «Сегодня». Поговорите с&#xa0;клиентом или завершите рассрочку.</translation>
    </message>
    <message>
        <source>While the plan is kept, no reminder goes out for its invoices.</source>
        <translation>Пока рассрочка соблюдается, напоминания по её счетам не отправляются.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачен</translation>
    </message>
    <message>
        <source>Missing {amount}</source>
        <translation>Не хватает {amount}</translation>
    </message>
    <message>
        <source>{amount} paid</source>
        <translation>Оплачено {amount}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ждёт оплаты</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>Plans</source>
        <translation>Рассрочки</translation>
    </message>
    <message>
        <source>No instalment plans yet</source>
        <translation>Рассрочек пока нет</translation>
    </message>
    <message>
        <source>A client who cannot pay at once may pay in parts: choose Offer instalments at the client, or on Today.</source>
        <translation>Клиент, которому трудно заплатить сразу, может платить частями: нажмите «Предложить рассрочку» у&#xa0;клиента или в&#xa0;разделе «Сегодня».</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Счета</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующий платёж</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>К оплате</translation>
    </message>
    <message numerus="yes">
        <source>%n running plan(s)</source>
        <translation>
            <numerusform>%n&#xa0;действующая рассрочка</numerusform>
            <numerusform>%n&#xa0;действующие рассрочки</numerusform>
            <numerusform>%n&#xa0;действующих рассрочек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open offer(s)</source>
        <translation>
            <numerusform>%n&#xa0;предложение без ответа</numerusform>
            <numerusform>%n&#xa0;предложения без ответа</numerusform>
            <numerusform>%n&#xa0;предложений без ответа</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan with {client} runs.</source>
        <translation>Рассрочка действует: {client}.</translation>
    </message>
    <message>
        <source>The offer is taken back.</source>
        <translation>Предложение отозвано.</translation>
    </message>
    <message>
        <source>The plan has ended.</source>
        <translation>Рассрочка завершена.</translation>
    </message>
    <message>
        <source>The offer stands again.</source>
        <translation>Предложение снова в&#xa0;силе.</translation>
    </message>
    <message>
        <source>The plan runs again.</source>
        <translation>Рассрочка снова действует.</translation>
    </message>
</context>
<context>
    <name>PolicyDialog</name>
    <message>
        <source>A policy of your own</source>
        <translation>Свой порядок напоминаний</translation>
    </message>
    <message>
        <source>Edit {policy}</source>
        <translation>Изменить: {policy}</translation>
    </message>
    <message>
        <source>Save policy</source>
        <translation>Сохранить порядок</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Quiet days</source>
        <translation>&amp;Тихие дни</translation>
    </message>
    <message>
        <source>At least so many days lie between two contacts with a client.</source>
        <translation>Не меньше стольких дней проходит между двумя обращениями к клиенту.</translation>
    </message>
    <message>
        <source>&amp;Days to pay</source>
        <translation>Дней на &amp;оплату</translation>
    </message>
    <message>
        <source>How long a letter gives the client to pay.</source>
        <translation>Сколько времени на оплату даёт письмо.</translation>
    </message>
    <message>
        <source>Smallest &amp;amount</source>
        <translation>Наименьшая &amp;сумма</translation>
    </message>
    <message>
        <source>Optional: below this overdue total nothing is proposed.</source>
        <translation>Необязательно: если просрочено меньше, ничего не предлагается.</translation>
    </message>
    <message>
        <source>Smallest amount</source>
        <translation>Наименьшая сумма</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Days count from the due date. A call sends no letter; a formal demand always goes by post.</source>
        <translation>Дни считаются от срока оплаты. Звонок обходится без письма; претензия всегда уходит почтой.</translation>
    </message>
    <message>
        <source>Problem with the steps</source>
        <translation>Что не так с шагами</translation>
    </message>
</context>
<context>
    <name>PolicyPicture</name>
    <message>
        <source>Schedule of {policy}</source>
        <translation>Расписание: {policy}</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>срок</translation>
    </message>
</context>
<context>
    <name>PolicySteps</name>
    <message>
        <source>Add a step</source>
        <translation>Добавить шаг</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Gentle</source>
        <translation>Мягкий</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Стандартный</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Строгий</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <comment>the due date</comment>
        <translation>
            <numerusform>за %n&#xa0;день</numerusform>
            <numerusform>за %n&#xa0;дня</numerusform>
            <numerusform>за %n&#xa0;дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after</source>
        <comment>the due date</comment>
        <translation>
            <numerusform>%n&#xa0;день спустя</numerusform>
            <numerusform>%n&#xa0;дня спустя</numerusform>
            <numerusform>%n&#xa0;дней спустя</numerusform>
        </translation>
    </message>
    <message>
        <source>on the due date</source>
        <translation>в день срока</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Letter by post</source>
        <translation>Письмо почтой</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Как обычно</translation>
    </message>
    <message>
        <source>By first name</source>
        <translation>По имени</translation>
    </message>
    <message>
        <source>Formally</source>
        <translation>Официально</translation>
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
        <source>Formal demand</source>
        <translation>Претензия</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Уведомление</translation>
    </message>
    <message>
        <source>First</source>
        <comment>reminder</comment>
        <translation>Первое</translation>
    </message>
    <message>
        <source>Second</source>
        <comment>reminder</comment>
        <translation>Второе</translation>
    </message>
    <message>
        <source>Final</source>
        <comment>reminder</comment>
        <translation>Последнее</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Претензия</translation>
    </message>
    <message>
        <source>No steps yet.</source>
        <translation>Шагов пока нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n quiet day(s) between two contacts</source>
        <translation>
            <numerusform>%n&#xa0;тихий день между двумя обращениями</numerusform>
            <numerusform>%n&#xa0;тихих дня между двумя обращениями</numerusform>
            <numerusform>%n&#xa0;тихих дней между двумя обращениями</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to pay</source>
        <translation>
            <numerusform>%n&#xa0;день на оплату</numerusform>
            <numerusform>%n&#xa0;дня на оплату</numerusform>
            <numerusform>%n&#xa0;дней на оплату</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostedDialog</name>
    <message>
        <source>Did you post letter {number}?</source>
        <translation>Письмо {number} отправлено по почте?</translation>
    </message>
    <message>
        <source>Mark as posted</source>
        <translation>Отметить как отправленное</translation>
    </message>
    <message>
        <source>From then on the letter to {client} counts as sent. That cannot be undone, only corrected.</source>
        <translation>После этого письмо для {client} считается отправленным. Это нельзя отменить, только исправить.</translation>
    </message>
    <message>
        <source>Posted &amp;on</source>
        <translation>&amp;Отправлено</translation>
    </message>
    <message>
        <source>Only if the post gave you one.</source>
        <translation>Только если почта его выдала.</translation>
    </message>
    <message>
        <source>&amp;Tracking number</source>
        <translation>&amp;Номер отслеживания</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Этот день ещё не наступил.</translation>
    </message>
    <message>
        <source>The letter was written on {day}: it cannot be posted before.</source>
        <translation>Письмо составлено {day}: раньше его не могли отправить.</translation>
    </message>
</context>
<context>
    <name>ProfileSection</name>
    <message>
        <source>Stands below every letter, so that the client knows at once who asks and how to answer.</source>
        <translation>Стоит под каждым письмом, чтобы клиент сразу видел, кто пишет и&#xa0;как ответить.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>О вас</translation>
    </message>
    <message>
        <source>Save your details</source>
        <translation>Сохранить сведения о себе</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ваше &amp;имя</translation>
    </message>
    <message>
        <source>What you &amp;do</source>
        <translation>&amp;Чем занимаетесь</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>Ко&amp;мпания</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Эл. почта</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Телефон</translation>
    </message>
    <message>
        <source>Postal &amp;address</source>
        <translation>Почтовый &amp;адрес</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>&amp;Город</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>A letter needs a name below it.</source>
        <translation>Под письмом нужно имя.</translation>
    </message>
</context>
<context>
    <name>PromiseDialog</name>
    <message>
        <source>Promise to pay</source>
        <translation>Обещание оплаты</translation>
    </message>
    <message>
        <source>Note promise</source>
        <translation>Записать обещание</translation>
    </message>
    <message>
        <source>Reminders to {client} rest until the day after the promised one.</source>
        <translation>{client}: после обещанного дня подождём ещё один и&#xa0;только потом предложим напоминание.</translation>
    </message>
    <message>
        <source>&amp;Promised by</source>
        <translation>&amp;Обещано к</translation>
    </message>
    <message>
        <source>&amp;Covers</source>
        <translation>&amp;Счета</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Заметка</translation>
    </message>
    <message>
        <source>Optional: who said it, and how.</source>
        <translation>Необязательно: кто и как это сказал.</translation>
    </message>
</context>
<context>
    <name>QuickDays</name>
    <message>
        <source>Tomorrow</source>
        <translation>Завтра</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Пятница</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Понедельник</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Через неделю</translation>
    </message>
    <message>
        <source>End of the month</source>
        <translation>Конец месяца</translation>
    </message>
</context>
<context>
    <name>RecipientLine</name>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Change the recipients</source>
        <translation>Изменить получателей</translation>
    </message>
    <message>
        <source>Copy to {addresses}</source>
        <translation>Копия: {addresses}</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Получатели</translation>
    </message>
    <message>
        <source>Recipients of a copy</source>
        <translation>Получатели копии</translation>
    </message>
    <message>
        <source>To nobody yet: the client has no address</source>
        <translation>Пока некому: у клиента нет адреса</translation>
    </message>
    <message>
        <source>To {addresses}</source>
        <translation>Кому: {addresses}</translation>
    </message>
</context>
<context>
    <name>RecipientsDialog</name>
    <message>
        <source>Who gets this message</source>
        <translation>Кто получит это письмо</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Не в&#xa0;этот раз</translation>
    </message>
    <message>
        <source>For this message only: what a contact usually gets is said at the client.</source>
        <translation>Только для этого письма: что контакт получает обычно, указано у&#xa0;клиента.</translation>
    </message>
    <message>
        <source>The salutation of the letter stays as it is written.</source>
        <translation>Обращение в&#xa0;письме остаётся как написано.</translation>
    </message>
    <message>
        <source>Choose To for one contact at least.</source>
        <translation>Выберите «Кому» хотя бы для одного контакта.</translation>
    </message>
</context>
<context>
    <name>ReportControls</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;С</translation>
    </message>
    <message>
        <source>As &amp;of</source>
        <translation>&amp;На дату</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Отчёт</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Save as CSV…</source>
        <translation>Сохранить в CSV…</translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation>Сохранить в Excel…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить в PDF…</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>На {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>С {first} по {last}</translation>
    </message>
    <message>
        <source>Ageing by client</source>
        <translation>Просрочка по клиентам</translation>
    </message>
    <message>
        <source>Ageing by invoice</source>
        <translation>Просрочка по счетам</translation>
    </message>
    <message>
        <source>Open invoices</source>
        <translation>Неоплаченные счета</translation>
    </message>
    <message>
        <source>Payments received</source>
        <translation>Поступившие оплаты</translation>
    </message>
    <message>
        <source>Every late payer alike</source>
        <translation>Ко всем должникам одинаково</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Счета</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Выставлен</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>Дней просрочки</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Просрочка</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Поступила</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Сумма счёта</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Доля, %</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>По правилам</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
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
        <source>Softer</source>
        <translation>Мягче</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Строже</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Как по правилам</translation>
    </message>
    <message>
        <source>Never to be reminded</source>
        <translation>Не напоминать никогда</translation>
    </message>
    <message>
        <source>Left undone</source>
        <translation>Просто не сделано</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Не просрочено</translation>
    </message>
    <message>
        <source>1–30 days</source>
        <translation>1–30 дней</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation>31–60 дней</translation>
    </message>
    <message>
        <source>61–90 days</source>
        <translation>61–90 дней</translation>
    </message>
    <message>
        <source>91+ days</source>
        <translation>91+ дней</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>was sent or expected</comment>
        <translation>Ничего</translation>
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
        <source>Formal demand</source>
        <translation>Претензия</translation>
    </message>
    <message>
        <source>Never contacted</source>
        <translation>Ни разу не писали</translation>
    </message>
    <message>
        <source>The invoice is disputed</source>
        <translation>Счёт оспорен</translation>
    </message>
    <message>
        <source>A payment is promised</source>
        <translation>Обещана оплата</translation>
    </message>
    <message>
        <source>You paused the reminders</source>
        <translation>Напоминания на паузе</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Нет адреса эл. почты</translation>
    </message>
    <message>
        <source>Below the smallest amount</source>
        <translation>Меньше минимальной суммы</translation>
    </message>
    <message>
        <source>A policy of its own</source>
        <translation>Свои правила</translation>
    </message>
    <message>
        <source>Sent sooner, by hand</source>
        <translation>Отправлено раньше, вручную</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Сохранено: {path}</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Показывать нечего</translation>
    </message>
    <message>
        <source>There is nothing open, or nothing came in, on these days. Choose another day or another report.</source>
        <translation>На эти дни нет ни неоплаченного, ни поступлений. Выберите другой день или другой отчёт.</translation>
    </message>
    <message>
        <source>Which currency</source>
        <translation>Какая валюта</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>&amp;Restore the newest copy</source>
        <translation>&amp;Восстановить последнюю копию</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Result: {section}</source>
        <translation>Результат: {section}</translation>
    </message>
</context>
<context>
    <name>SendController</name>
    <message numerus="yes">
        <source>%n reminder(s) wait for the morning where the clients are.</source>
        <translation>
            <numerusform>%n напоминание ждёт утра у клиента.</numerusform>
            <numerusform>%n напоминания ждут утра у клиентов.</numerusform>
            <numerusform>%n напоминаний ждут утра у клиентов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунду</numerusform>
            <numerusform>%n секунды</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) go out in {time}</source>
        <translation>
            <numerusform>%n напоминание уйдёт через {time}</numerusform>
            <numerusform>%n напоминания уйдут через {time}</numerusform>
            <numerusform>%n напоминаний уйдут через {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) were taken back.</source>
        <translation>
            <numerusform>%n напоминание отозвано.</numerusform>
            <numerusform>%n напоминания отозваны.</numerusform>
            <numerusform>%n напоминаний отозвано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had left already: look at Messages.</source>
        <translation>
            <numerusform>%n уже ушло: посмотрите в «Письмах».</numerusform>
            <numerusform>%n уже ушли: посмотрите в «Письмах».</numerusform>
            <numerusform>%n уже ушли: посмотрите в «Письмах».</numerusform>
        </translation>
    </message>
    <message>
        <source>The message to {name} waits until {moment}.</source>
        <translation>Письмо для {name} ждёт: {moment}.</translation>
    </message>
    <message numerus="yes">
        <source>The offer to {name} goes out in %n second(s)</source>
        <translation>
            <numerusform>Предложение уйдёт через %n&#xa0;секунду: {name}</numerusform>
            <numerusform>Предложение уйдёт через %n&#xa0;секунды: {name}</numerusform>
            <numerusform>Предложение уйдёт через %n&#xa0;секунд: {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The thank-you to {name} goes out in %n second(s)</source>
        <translation>
            <numerusform>Благодарность уйдёт через %n&#xa0;секунду: {name}</numerusform>
            <numerusform>Благодарность уйдёт через %n&#xa0;секунды: {name}</numerusform>
            <numerusform>Благодарность уйдёт через %n&#xa0;секунд: {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The apology to {name} goes out in %n second(s)</source>
        <translation>
            <numerusform>Извинение уйдёт через %n&#xa0;секунду: {name}</numerusform>
            <numerusform>Извинение уйдёт через %n&#xa0;секунды: {name}</numerusform>
            <numerusform>Извинение уйдёт через %n&#xa0;секунд: {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reminder to {name} goes out in %n second(s)</source>
        <translation>
            <numerusform>Напоминание уйдёт через %n&#xa0;секунду: {name}</numerusform>
            <numerusform>Напоминание уйдёт через %n&#xa0;секунды: {name}</numerusform>
            <numerusform>Напоминание уйдёт через %n&#xa0;секунд: {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notice to {name} goes out in %n second(s)</source>
        <translation>
            <numerusform>Уведомление уйдёт через %n&#xa0;секунду: {name}</numerusform>
            <numerusform>Уведомление уйдёт через %n&#xa0;секунды: {name}</numerusform>
            <numerusform>Уведомление уйдёт через %n&#xa0;секунд: {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>The offer to {name} was taken back. Nothing was sent.</source>
        <translation>Отправка отменена: {name}. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The thank-you to {name} was taken back. Nothing was sent.</source>
        <translation>Отправка благодарности отменена: {name}. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The apology to {name} was taken back. Nothing was sent.</source>
        <translation>Отправка извинения отменена: {name}. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The reminder to {name} was taken back. Nothing was sent.</source>
        <translation>Отправка отменена: {name}. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The notice to {name} was taken back. Nothing was sent.</source>
        <translation>Отправка отменена: {name}. Ничего не отправлено.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) failed: look at Messages.</source>
        <translation>
            <numerusform>%n&#xa0;письмо не ушло: посмотрите раздел «Письма».</numerusform>
            <numerusform>%n&#xa0;письма не ушли: посмотрите раздел «Письма».</numerusform>
            <numerusform>%n&#xa0;писем не ушло: посмотрите раздел «Письма».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody knows whether %n message(s) arrived: look at Messages.</source>
        <translation>
            <numerusform>Неизвестно, дошло ли %n&#xa0;письмо: посмотрите раздел «Письма».</numerusform>
            <numerusform>Неизвестно, дошли ли %n&#xa0;письма: посмотрите раздел «Письма».</numerusform>
            <numerusform>Неизвестно, дошли ли %n&#xa0;писем: посмотрите раздел «Письма».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) sent.</source>
        <translation>
            <numerusform>Отправлено %n&#xa0;письмо.</numerusform>
            <numerusform>Отправлено %n&#xa0;письма.</numerusform>
            <numerusform>Отправлено %n&#xa0;писем.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is money on account</source>
        <translation>На счету клиента есть деньги</translation>
    </message>
    <message>
        <source>Settle the oldest invoices with it</source>
        <translation>Погасить ими самые старые счета</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>The money on account settles the oldest invoices now.</source>
        <translation>Деньги на счету клиента погасили самые старые счета.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) need a decision</source>
        <translation>
            <numerusform>%n&#xa0;письмо ждёт решения</numerusform>
            <numerusform>%n&#xa0;письма ждут решения</numerusform>
            <numerusform>%n&#xa0;писем ждут решения</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Something went wrong</source>
        <translation>Что-то пошло не так</translation>
    </message>
    <message>
        <source>An unexpected error came up. Every change is saved whole or not at all.</source>
        <translation>Произошла непредвиденная ошибка. Каждое изменение сохраняется целиком или не сохраняется вовсе.</translation>
    </message>
    <message>
        <source>Look whether yours is there, then try again; if it happens twice, restart Freelance Pay and tell us.</source>
        <translation>Проверьте, сохранилось ли ваше изменение, и попробуйте ещё раз; если ошибка повторится, перезапустите Freelance Pay и сообщите нам.</translation>
    </message>
    <message>
        <source>No payment was ever entered: look at your bank account.</source>
        <translation>Оплаты ещё ни разу не записывались: посмотрите банковский счёт.</translation>
    </message>
    <message>
        <source>There was no message so far.</source>
        <translation>Писем пока не было.</translation>
    </message>
    <message>
        <source>{about} is cancelled, so no reminder goes out for it.</source>
        <translation>Счёт {about} отменён, напоминание по нему не уйдёт.</translation>
    </message>
    <message>
        <source>{about} is paid, so no reminder goes out for it.</source>
        <translation>Счёт {about} оплачен, напоминание по нему не уйдёт.</translation>
    </message>
    <message>
        <source>{about} is disputed, so no reminder goes out for it.</source>
        <translation>Счёт {about} оспаривается, напоминание по нему не уйдёт.</translation>
    </message>
    <message>
        <source>Payment of {about} is promised, so no reminder goes out for it.</source>
        <translation>Оплата счёта {about} обещана, напоминание по нему не уйдёт.</translation>
    </message>
    <message>
        <source>{about} is paused, so no reminder goes out for it.</source>
        <translation>Счёт {about} на паузе, напоминание по нему не уйдёт.</translation>
    </message>
    <message>
        <source>{about} is paid in instalments, so no reminder goes out for the whole.</source>
        <translation>Счёт {about} оплачивается частями, напоминание обо всей сумме не уйдёт.</translation>
    </message>
    <message>
        <source>{about} is overdue by now, and the message does not say so: write it anew.</source>
        <translation>Счёт {about} уже просрочен, а в письме этого нет: составьте его заново.</translation>
    </message>
    <message>
        <source>{about} is due only today, so this message does not fit.</source>
        <translation>Срок счёта {about} только сегодня, это письмо не подходит.</translation>
    </message>
    <message>
        <source>{about} is not due yet, so this message does not fit.</source>
        <translation>Срок счёта {about} ещё не наступил, это письмо не подходит.</translation>
    </message>
    <message>
        <source>{about}: this reminder was sent already.</source>
        <translation>Счёт {about}: это напоминание уже отправлено.</translation>
    </message>
    <message>
        <source>{about}: the reminder before this one was not sent yet.</source>
        <translation>Счёт {about}: предыдущее напоминание ещё не отправлено.</translation>
    </message>
    <message>
        <source>The PDF of {about} does not show the invoice number: look whether it is the right file.</source>
        <translation>В PDF счёта {about} не видно номера счёта: проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <source>The PDF of {about} does not show the amount: look whether it is the right file.</source>
        <translation>В PDF счёта {about} не видно суммы: проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <source>The instalments offered for {about} begin on a day that is over: offer others.</source>
        <translation>Рассрочка по счёту {about} начинается с дня, который уже прошёл: предложите другую.</translation>
    </message>
    <message>
        <source>It would come from {about}, and the mail account is another one now: write it again.</source>
        <translation>Письмо ушло бы с адреса {about}, а почтовый ящик теперь другой: напишите его заново.</translation>
    </message>
    <message>
        <source>The open amount was checked just now.</source>
        <translation>Сумма к оплате проверена только что.</translation>
    </message>
    <message>
        <source>Days since the last message: {detail}.</source>
        <translation>Дней с последнего письма: {detail}.</translation>
    </message>
    <message>
        <source>It goes to {about}.</source>
        <translation>Получатель: {about}</translation>
    </message>
    <message>
        <source>PDFs attached, unchanged: {detail}.</source>
        <translation>Вложено PDF без изменений: {detail}.</translation>
    </message>
    <message>
        <source>The letter is complete.</source>
        <translation>В письме всё есть.</translation>
    </message>
    <message>
        <source>Days since the last payment was entered: {detail}.</source>
        <translation>Дней с последней записанной оплаты: {detail}.</translation>
    </message>
    <message>
        <source>You took it back.</source>
        <translation>Вы отменили отправку.</translation>
    </message>
    <message>
        <source>You gave it up.</source>
        <translation>Вы отметили его неотправленным.</translation>
    </message>
    <message>
        <source>You let it go.</source>
        <translation>Вы разрешили отправить его как есть.</translation>
    </message>
    <message>
        <source>You said that it was sent.</source>
        <translation>Вы отметили, что оно отправлено.</translation>
    </message>
    <message>
        <source>You asked to send it again.</source>
        <translation>Вы попросили отправить его ещё раз.</translation>
    </message>
    <message>
        <source>It could not leave for more than a day, so its amounts and days may be out of date.</source>
        <translation>Оно не могло уйти больше суток, поэтому суммы и&#xa0;дни в&#xa0;нём могли устареть.</translation>
    </message>
    <message>
        <source>What is stored is not what you approved, so it was stopped.</source>
        <translation>Сохранённое не совпадает с&#xa0;тем, что вы разрешили отправить, поэтому отправка остановлена.</translation>
    </message>
    <message>
        <source>The ledger was restored from a copy, so it may be out of date, or sent already.</source>
        <translation>Книга учёта восстановлена из копии, поэтому письмо могло устареть или уже уйти.</translation>
    </message>
    <message>
        <source>It is night where the client is, so it waits for the morning.</source>
        <translation>У клиента сейчас ночь, поэтому письмо ждёт утра.</translation>
    </message>
    <message>
        <source>It was approved while the clock of this computer was ahead, so look at it first.</source>
        <translation>Отправка разрешена, когда часы компьютера спешили, поэтому сначала посмотрите письмо.</translation>
    </message>
    <message>
        <source>The send journal is damaged, so it may have been sent already.</source>
        <translation>Журнал отправки повреждён, поэтому письмо могло уже уйти.</translation>
    </message>
    <message>
        <source>The send journal says so.</source>
        <translation>Так записано в журнале отправки.</translation>
    </message>
    <message>
        <source>Another message did the same, says the send journal.</source>
        <translation>По журналу отправки, то же самое сделало другое письмо.</translation>
    </message>
    <message>
        <source>You sent it with another program.</source>
        <translation>Вы отправили его из другой программы.</translation>
    </message>
    <message>
        <source>You posted it as a letter.</source>
        <translation>Вы отправили его почтой.</translation>
    </message>
    <message>
        <source>Only the send journal knows it: the ledger was restored from an older copy.</source>
        <translation>Оно есть только в&#xa0;журнале отправки: книга учёта восстановлена из более старой копии.</translation>
    </message>
    <message>
        <source>The program ended while it was being sent.</source>
        <translation>Программа закрылась во время отправки.</translation>
    </message>
    <message>
        <source>Sending was stopped before the end of the message.</source>
        <translation>Отправка остановлена до конца письма.</translation>
    </message>
    <message>
        <source>The mail server gave no clear answer.</source>
        <translation>Почтовый сервер не дал ясного ответа.</translation>
    </message>
    <message>
        <source>Sending was stopped before the server&apos;s answer.</source>
        <translation>Отправка остановлена до ответа сервера.</translation>
    </message>
    <message>
        <source>Some lines have errors</source>
        <translation>В некоторых строках ошибки</translation>
    </message>
    <message>
        <source>{bad_lines} lines cannot be imported, so nothing was imported.</source>
        <translation>Строк с&#xa0;ошибками: {bad_lines}, поэтому ничего не загружено.</translation>
    </message>
    <message>
        <source>Correct them in the file, or choose to import the good lines only.</source>
        <translation>Исправьте их в&#xa0;файле или загрузите только строки без ошибок.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Файл не читается</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Файл слишком велик</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>Разделите его на файлы поменьше.</translation>
    </message>
    <message>
        <source>Not a list</source>
        <translation>Это не список</translation>
    </message>
    <message>
        <source>Export the list as CSV or XLSX and choose that file.</source>
        <translation>Сохраните список в&#xa0;CSV или XLSX и&#xa0;выберите этот файл.</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Файл пуст</translation>
    </message>
    <message>
        <source>{name} holds no filled cell.</source>
        <translation>В&#xa0;{name} нет ни одной заполненной ячейки.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Выберите другой файл.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Файл повреждён</translation>
    </message>
    <message>
        <source>it waits to be sent</source>
        <translation>ждёт отправки</translation>
    </message>
    <message>
        <source>it is being sent</source>
        <translation>отправляется</translation>
    </message>
    <message>
        <source>it was sent</source>
        <translation>отправлено</translation>
    </message>
    <message>
        <source>it was refused</source>
        <translation>почтовый сервер отказал</translation>
    </message>
    <message>
        <source>nobody knows whether it was sent</source>
        <translation>неизвестно, ушло ли оно</translation>
    </message>
    <message>
        <source>it is held back</source>
        <translation>задержано</translation>
    </message>
    <message>
        <source>it was withdrawn</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Такого файла или папки нет.</translation>
    </message>
    <message>
        <source>Access to it is not allowed.</source>
        <translation>Доступ к нему не разрешён.</translation>
    </message>
    <message>
        <source>Another program has it open.</source>
        <translation>Он открыт в другой программе.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>На диске не осталось места.</translation>
    </message>
    <message>
        <source>It is not an ordinary file.</source>
        <translation>Это не обычный файл.</translation>
    </message>
    <message>
        <source>Its name is too long, or not possible there.</source>
        <translation>Имя слишком длинное или там недопустимо.</translation>
    </message>
    <message>
        <source>The disk reports an error.</source>
        <translation>Диск сообщает об ошибке.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>Файл повреждён.</translation>
    </message>
    <message>
        <source>Reading it took too long or too much memory.</source>
        <translation>Чтение заняло слишком много времени или памяти.</translation>
    </message>
    <message>
        <source>The system does not say why.</source>
        <translation>Система не сообщает причину.</translation>
    </message>
    <message>
        <source>Choose the file again, or another one.</source>
        <translation>Выберите этот файл ещё раз или другой.</translation>
    </message>
    <message>
        <source>{name} breaks off at line {line}.</source>
        <translation>{name} обрывается на строке {line}.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>Файл {name} повреждён.</translation>
    </message>
    <message>
        <source>{name} is larger than {allowed}.</source>
        <translation>Файл {name} больше {allowed}.</translation>
    </message>
    <message>
        <source>{name} has more than {allowed} rows.</source>
        <translation>В файле {name} слишком много строк, можно не больше {allowed}.</translation>
    </message>
    <message>
        <source>{name} has more than {allowed} columns.</source>
        <translation>В файле {name} слишком много столбцов, можно не больше {allowed}.</translation>
    </message>
    <message>
        <source>A cell of {name} holds more than {allowed} characters.</source>
        <translation>В одной из ячеек файла {name} слишком длинный текст (символов можно не больше {allowed}).</translation>
    </message>
    <message>
        <source>{name} is larger than {allowed} when unpacked.</source>
        <translation>Файл {name} в распакованном виде больше {allowed}.</translation>
    </message>
    <message>
        <source>{name} is an old Excel workbook (.xls), or one that is locked with a password.</source>
        <translation>{name} — старая книга Excel (.xls) или книга под паролем.</translation>
    </message>
    <message>
        <source>{name} is an OpenDocument file.</source>
        <translation>{name} — файл OpenDocument.</translation>
    </message>
    <message>
        <source>{name} is a PDF.</source>
        <translation>{name} — это PDF.</translation>
    </message>
    <message>
        <source>{name} is a web page or an XML file.</source>
        <translation>{name} — веб-страница или файл XML.</translation>
    </message>
    <message>
        <source>{name} is an archive, but not an Excel workbook.</source>
        <translation>{name} — архив, а не книга Excel.</translation>
    </message>
    <message>
        <source>{name} does not hold text.</source>
        <translation>В файле {name} нет текста.</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Номер счёта</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Адрес почты</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Налоговый номер</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Дата счёта</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Срок оплаты</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Дней на оплату</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Без НДС</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>НДС</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Paid amount</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>День оплаты</translation>
    </message>
    <message>
        <source>Open amount</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>За что</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>Назначение платежа</translation>
    </message>
    <message>
        <source>salutation</source>
        <translation>обращение</translation>
    </message>
    <message>
        <source>closing line</source>
        <translation>заключительная строка</translation>
    </message>
    <message>
        <source>your name and how to reach you</source>
        <translation>ваше имя и контакты</translation>
    </message>
    <message>
        <source>whom the salutation is for</source>
        <translation>кому обращение</translation>
    </message>
    <message>
        <source>client name</source>
        <translation>название клиента</translation>
    </message>
    <message>
        <source>contact at the client</source>
        <translation>контакт у клиента</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>ваше имя</translation>
    </message>
    <message>
        <source>your role</source>
        <translation>чем вы занимаетесь</translation>
    </message>
    <message>
        <source>your company</source>
        <translation>ваша компания</translation>
    </message>
    <message>
        <source>your e-mail address</source>
        <translation>ваш адрес почты</translation>
    </message>
    <message>
        <source>your phone number</source>
        <translation>ваш телефон</translation>
    </message>
    <message>
        <source>your city</source>
        <translation>ваш город</translation>
    </message>
    <message>
        <source>date of the letter</source>
        <translation>дата письма</translation>
    </message>
    <message>
        <source>number of invoices</source>
        <translation>число счетов</translation>
    </message>
    <message>
        <source>invoice number</source>
        <translation>номер счёта</translation>
    </message>
    <message>
        <source>invoice numbers</source>
        <translation>номера счетов</translation>
    </message>
    <message>
        <source>invoice date</source>
        <translation>дата счёта</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>срок оплаты</translation>
    </message>
    <message>
        <source>days overdue</source>
        <translation>дни просрочки</translation>
    </message>
    <message>
        <source>open amount</source>
        <translation>сумма к оплате</translation>
    </message>
    <message>
        <source>amount due now</source>
        <translation>очередной платёж</translation>
    </message>
    <message>
        <source>paid amount</source>
        <translation>уже оплаченная сумма</translation>
    </message>
    <message>
        <source>new day to pay by</source>
        <translation>новый день оплаты</translation>
    </message>
    <message>
        <source>days of earlier reminders</source>
        <translation>дни прежних напоминаний</translation>
    </message>
    <message>
        <source>day the payment was promised by</source>
        <translation>день, до которого обещали заплатить</translation>
    </message>
    <message>
        <source>number of the letter</source>
        <translation>номер письма</translation>
    </message>
    <message>
        <source>amount received</source>
        <translation>полученная сумма</translation>
    </message>
    <message>
        <source>day of the payment</source>
        <translation>день оплаты</translation>
    </message>
    <message>
        <source>subject of the message sent by mistake</source>
        <translation>тема письма, отправленного по ошибке</translation>
    </message>
    <message>
        <source>day of the message sent by mistake</source>
        <translation>день письма, отправленного по ошибке</translation>
    </message>
    <message>
        <source>PDF of the invoice</source>
        <translation>PDF счёта</translation>
    </message>
    <message>
        <source>payment reference</source>
        <translation>назначение платежа</translation>
    </message>
    <message>
        <source>number of instalments</source>
        <translation>число платежей</translation>
    </message>
    <message>
        <source>invoice details</source>
        <translation>сведения о счетах</translation>
    </message>
    <message>
        <source>your bank details for this currency</source>
        <translation>ваши банковские реквизиты для этой валюты</translation>
    </message>
    <message>
        <source>instalments offered</source>
        <translation>предложенные платежи</translation>
    </message>
    <message>
        <source>sender&apos;s name</source>
        <translation>имя отправителя</translation>
    </message>
    <message>
        <source>sender&apos;s address</source>
        <translation>адрес отправителя</translation>
    </message>
    <message>
        <source>recipient&apos;s name</source>
        <translation>имя получателя</translation>
    </message>
    <message>
        <source>recipient&apos;s address</source>
        <translation>адрес получателя</translation>
    </message>
    <message>
        <source>name of who gets a copy</source>
        <translation>имя получателя копии</translation>
    </message>
    <message>
        <source>address of who gets a copy</source>
        <translation>адрес получателя копии</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>адрес почты</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>text of the letter</source>
        <translation>текст письма</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>sign of the message</source>
        <translation>служебная метка письма</translation>
    </message>
    <message>
        <source>sign of the earlier message</source>
        <translation>служебная метка прежнего письма</translation>
    </message>
    <message>
        <source>notice before the due date</source>
        <translation>уведомление до срока</translation>
    </message>
    <message>
        <source>notice on the due date</source>
        <translation>уведомление в день срока</translation>
    </message>
    <message>
        <source>first reminder</source>
        <translation>первое напоминание</translation>
    </message>
    <message>
        <source>second reminder</source>
        <translation>второе напоминание</translation>
    </message>
    <message>
        <source>final reminder</source>
        <translation>последнее напоминание</translation>
    </message>
    <message>
        <source>formal demand</source>
        <translation>претензия</translation>
    </message>
    <message>
        <source>offer of instalments</source>
        <translation>предложение рассрочки</translation>
    </message>
    <message>
        <source>thank-you</source>
        <translation>благодарность</translation>
    </message>
    <message>
        <source>thank-you for a part</source>
        <translation>благодарность за часть оплаты</translation>
    </message>
    <message>
        <source>apology</source>
        <translation>извинение</translation>
    </message>
    <message>
        <source>script for a call</source>
        <translation>текст для звонка</translation>
    </message>
    <message>
        <source>short message</source>
        <translation>короткое сообщение</translation>
    </message>
    <message>
        <source>words of the language</source>
        <translation>слова языка</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>польский</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>украинский</translation>
    </message>
    <message>
        <source>German</source>
        <translation>немецкий</translation>
    </message>
    <message>
        <source>French</source>
        <translation>французский</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>испанский</translation>
    </message>
    <message>
        <source>This client is not in the ledger.</source>
        <translation>Этого клиента нет в книге учёта.</translation>
    </message>
    <message>
        <source>This invoice is not in the ledger.</source>
        <translation>Этого счёта нет в книге учёта.</translation>
    </message>
    <message>
        <source>This message is not in the ledger.</source>
        <translation>Этого письма нет в книге учёта.</translation>
    </message>
    <message>
        <source>This is not in the ledger.</source>
        <translation>Этого нет в книге учёта.</translation>
    </message>
    <message>
        <source>The keyring did not keep the password.</source>
        <translation>Хранилище паролей не сохранило пароль.</translation>
    </message>
    <message>
        <source>The keyring did not delete the password.</source>
        <translation>Хранилище паролей не удалило пароль.</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>в командной строке</translation>
    </message>
    <message>
        <source>replaced by a new offer</source>
        <translation>заменено новым предложением</translation>
    </message>
    <message>
        <source>The letter with this offer has not left for sure yet; the client can accept it once it was sent.</source>
        <translation>Пока не точно, что письмо с этим предложением ушло; клиент сможет согласиться, когда оно будет отправлено.</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>line break</source>
        <translation>перенос строки</translation>
    </message>
    <message>
        <source>text that mail programs would decode</source>
        <translation>текст, который почтовые программы стали бы расшифровывать</translation>
    </message>
    <message>
        <source>invisible control characters</source>
        <translation>невидимые управляющие символы</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Сохраните его заново в&#xa0;исходной программе.</translation>
    </message>
    <message>
        <source>Reading was stopped</source>
        <translation>Чтение остановлено</translation>
    </message>
    <message>
        <source>{name} cannot be read. {reason}</source>
        <translation>Не удалось прочитать {name}. {reason}</translation>
    </message>
    <message>
        <source>Choose another file; if another program has this one open, close it there.</source>
        <translation>Выберите другой файл; если этот открыт в другой программе, закройте его там.</translation>
    </message>
    <message>
        <source>Reading {name} took too long or too much memory, so it was stopped.</source>
        <translation>На чтение {name} ушло слишком много времени или памяти, поэтому оно остановлено.</translation>
    </message>
    <message>
        <source>Do not open files you were sent by strangers; export the list again.</source>
        <translation>Не открывайте файлы от незнакомых людей; сохраните список заново.</translation>
    </message>
    <message>
        <source>Columns are missing</source>
        <translation>Не хватает столбцов</translation>
    </message>
    <message>
        <source>It is not clear which columns hold: {missing}.</source>
        <translation>Неясно, в каких столбцах: {missing}.</translation>
    </message>
    <message>
        <source>Say what each column is.</source>
        <translation>Укажите, что в каждом столбце.</translation>
    </message>
    <message>
        <source>Not a PDF</source>
        <translation>Это не PDF</translation>
    </message>
    <message>
        <source>{name} is not a PDF.</source>
        <translation>{name}&#xa0;— не PDF.</translation>
    </message>
    <message>
        <source>Choose the PDF of the invoice.</source>
        <translation>Выберите PDF счёта.</translation>
    </message>
    <message>
        <source>The PDF is locked</source>
        <translation>PDF закрыт паролем</translation>
    </message>
    <message>
        <source>{name} opens only with a password.</source>
        <translation>{name} открывается только с паролем.</translation>
    </message>
    <message>
        <source>Save it again without a password.</source>
        <translation>Сохраните его без пароля.</translation>
    </message>
    <message>
        <source>The PDF is too large</source>
        <translation>PDF слишком велик</translation>
    </message>
    <message>
        <source>{name} has {size}; {allowed} is the most.</source>
        <translation>{name}: {size}, а можно не больше {allowed}.</translation>
    </message>
    <message>
        <source>{path} cannot be written. {reason}</source>
        <translation>Не удалось записать {path}. {reason}</translation>
    </message>
    <message>
        <source>Setting the PDF failed.</source>
        <translation>Не удалось сверстать PDF.</translation>
    </message>
    <message>
        <source>Save it smaller.</source>
        <translation>Сохраните его в меньшем размере.</translation>
    </message>
    <message>
        <source>The PDF cannot be read</source>
        <translation>PDF не читается</translation>
    </message>
    <message>
        <source>Make the PDF again.</source>
        <translation>Создайте PDF заново.</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Сохранять нечего</translation>
    </message>
    <message>
        <source>The report has no rows.</source>
        <translation>В отчёте нет строк.</translation>
    </message>
    <message>
        <source>Choose another day or report.</source>
        <translation>Выберите другой день или отчёт.</translation>
    </message>
    <message>
        <source>Cannot be saved there</source>
        <translation>Сюда сохранить нельзя</translation>
    </message>
    <message>
        <source>Choose another folder, or close the file in other programs.</source>
        <translation>Выберите другую папку или закройте файл в&#xa0;других программах.</translation>
    </message>
    <message>
        <source>A text is too long</source>
        <translation>Слишком длинный текст</translation>
    </message>
    <message>
        <source>The text in {column}, row {row}, is longer than {limit} characters.</source>
        <translation>Текст в&#xa0;столбце «{column}», строка {row}, длиннее допустимого (символов: {limit}).</translation>
    </message>
    <message>
        <source>Shorten it, or save as PDF.</source>
        <translation>Сократите его или сохраните в PDF.</translation>
    </message>
    <message>
        <source>Too many rows</source>
        <translation>Слишком много строк</translation>
    </message>
    <message>
        <source>The report has {rows} rows; {limit} is the most.</source>
        <translation>Строк в&#xa0;отчёте: {rows}, а&#xa0;можно не больше {limit}.</translation>
    </message>
    <message>
        <source>Choose a shorter period, or save as CSV.</source>
        <translation>Выберите период покороче или сохраните в&#xa0;CSV.</translation>
    </message>
    <message>
        <source>The PDF was not made</source>
        <translation>PDF не создан</translation>
    </message>
    <message>
        <source>Save as CSV or XLSX, and tell us.</source>
        <translation>Сохраните в CSV или XLSX и напишите нам.</translation>
    </message>
    <message>
        <source>No good copy was found: put the file back, or choose another ledger.</source>
        <translation>Целой копии не нашлось: верните файл на место или выберите другую книгу учёта.</translation>
    </message>
    <message>
        <source>The ledger lies in a folder that {service} keeps in step with other places. It may be copied in the middle of a change, or replaced by an older state: better move it out, and let only copies of it be there.</source>
        <translation>Книга учёта лежит в папке, которую синхронизирует {service}. Её могут скопировать посреди записи или заменить старой версией: лучше переместите её оттуда, а там держите только копии.</translation>
    </message>
    <message>
        <source>The ledger is an older copy: it does not have what some messages that were sent are about ({count} of them). Look into the Sent folder of your mailbox before you write to those clients again.</source>
        <translation>Эта книга учёта — более старая копия: в ней нет того, о чём были некоторые отправленные письма (их: {count}). Прежде чем снова писать этим клиентам, посмотрите в папку «Отправленные» своего почтового ящика.</translation>
    </message>
    <message>
        <source>No ledger here</source>
        <translation>Здесь нет книги учёта</translation>
    </message>
    <message>
        <source>There is no ledger at {path}.</source>
        <translation>По адресу {path} нет книги учёта.</translation>
    </message>
    <message>
        <source>Start Freelance Pay once to make one, or name the right file.</source>
        <translation>Запустите Freelance Pay, чтобы её создать, или укажите нужный файл.</translation>
    </message>
    <message>
        <source>The ledger is gone</source>
        <translation>Книга учёта пропала</translation>
    </message>
    <message>
        <source>The ledger at {path} is missing or empty, though there was data. Nothing was changed.</source>
        <translation>Файла {path} нет или он пуст, хотя данные были. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Restore the newest copy ({newest_backup}), or put the file back where it was.</source>
        <translation>Восстановите последнюю копию ({newest_backup}) или верните файл на место.</translation>
    </message>
    <message>
        <source>The ledger is damaged</source>
        <translation>Книга учёта повреждена</translation>
    </message>
    <message>
        <source>Restore the newest good copy ({newest_backup}).</source>
        <translation>Восстановите последнюю исправную копию ({newest_backup}).</translation>
    </message>
    <message>
        <source>A folder is no ledger</source>
        <translation>Папка&#xa0;— не книга учёта</translation>
    </message>
    <message>
        <source>{path} is a folder, and a ledger is a file.</source>
        <translation>{path}&#xa0;— это папка, а книга учёта&#xa0;— это файл.</translation>
    </message>
    <message>
        <source>Not a ledger</source>
        <translation>Это не книга учёта</translation>
    </message>
    <message>
        <source>{path} is not a ledger of Freelance Pay. It was not touched.</source>
        <translation>{path}&#xa0;— не книга учёта Freelance Pay. Файл не тронут.</translation>
    </message>
    <message>
        <source>A newer ledger</source>
        <translation>Книга учёта новее программы</translation>
    </message>
    <message>
        <source>Install the newest Freelance Pay and open it again.</source>
        <translation>Установите последнюю версию Freelance Pay и&#xa0;откройте снова.</translation>
    </message>
    <message>
        <source>An older ledger</source>
        <translation>Книга учёта прежней версии</translation>
    </message>
    <message>
        <source>Open it once in the window; a copy is made before it is brought up to date.</source>
        <translation>Откройте её один раз в&#xa0;окне; перед обновлением будет сделана копия.</translation>
    </message>
    <message>
        <source>The ledger is in use</source>
        <translation>Книга учёта уже открыта</translation>
    </message>
    <message>
        <source>Another Freelance Pay has {path} open.</source>
        <translation>{path} открыт в&#xa0;другом окне Freelance Pay.</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it first.</source>
        <translation>Работайте в&#xa0;открытом окне или сначала закройте его.</translation>
    </message>
    <message>
        <source>The ledger is busy</source>
        <translation>Книга учёта занята</translation>
    </message>
    <message>
        <source>Another program has locked {path}.</source>
        <translation>Другая программа заняла {path}.</translation>
    </message>
    <message>
        <source>Wait for a backup or synchronisation to end, then try again.</source>
        <translation>Дождитесь конца копирования или синхронизации и&#xa0;попробуйте снова.</translation>
    </message>
    <message>
        <source>This drive cannot lock files</source>
        <translation>Этот диск не умеет закрывать файлы от других программ</translation>
    </message>
    <message>
        <source>The drive of {path} cannot lock files, so two programs could write at once.</source>
        <translation>Диск, где лежит {path}, не умеет закрывать файлы, и&#xa0;две программы могли бы писать одновременно.</translation>
    </message>
    <message>
        <source>Move the ledger to a folder on this computer.</source>
        <translation>Перенесите книгу учёта в&#xa0;папку на этом компьютере.</translation>
    </message>
    <message>
        <source>Not safe to write</source>
        <translation>Записывать небезопасно</translation>
    </message>
    <message>
        <source>The ledger at {path} is damaged. It was not written to.</source>
        <translation>Файл {path} повреждён. В него ничего не записано.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Укажите файл в этой папке.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Freelance Pay. It was not touched.</source>
        <translation>{path} записан более новой версией Freelance Pay. Файл не тронут.</translation>
    </message>
    <message>
        <source>{path} is from an older Freelance Pay.</source>
        <translation>{path} — из прежней версии Freelance Pay.</translation>
    </message>
    <message>
        <source>The database did not accept a setting that protects your data.</source>
        <translation>База данных не приняла настройку, которая бережёт ваши данные.</translation>
    </message>
    <message>
        <source>Move the ledger to a folder on this computer, not on a network drive.</source>
        <translation>Перенесите книгу учёта в&#xa0;папку на этом компьютере, не на сетевом диске.</translation>
    </message>
    <message>
        <source>The ledger was not brought up to date</source>
        <translation>Книга учёта не обновлена</translation>
    </message>
    <message>
        <source>Bringing {path} up to date failed; the file is as it was.</source>
        <translation>Обновить {path} не удалось; файл остался прежним.</translation>
    </message>
    <message>
        <source>A copy was made before ({backup}). Go on with the older Freelance Pay and tell us.</source>
        <translation>Перед этим сделана копия ({backup}). Работайте пока в&#xa0;прежней версии Freelance Pay и&#xa0;напишите нам.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Только для чтения</translation>
    </message>
    <message>
        <source>{path} cannot be written: the file or its folder is read-only.</source>
        <translation>В&#xa0;{path} нельзя писать: файл или его папка только для чтения.</translation>
    </message>
    <message>
        <source>Allow writing for your user, or move the ledger to a folder of yours.</source>
        <translation>Разрешите запись своему пользователю или перенесите книгу учёта в&#xa0;свою папку.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Нет доступа</translation>
    </message>
    <message>
        <source>{path} is there, but cannot be read by your user.</source>
        <translation>{path} есть, но вашему пользователю его нельзя читать.</translation>
    </message>
    <message>
        <source>Allow reading for your user, or choose another file.</source>
        <translation>Разрешите чтение своему пользователю или выберите другой файл.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>На диске нет места</translation>
    </message>
    <message>
        <source>There is no room left to write {path}. Everything saved before is safe.</source>
        <translation>Не хватает места, чтобы записать {path}. Всё сохранённое раньше цело.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>The disk reports an error</source>
        <translation>Диск сообщает об ошибке</translation>
    </message>
    <message>
        <source>The disk answered with an error at {path}.</source>
        <translation>Диск ответил ошибкой: {path}.</translation>
    </message>
    <message>
        <source>No copy here</source>
        <translation>Здесь нет копии</translation>
    </message>
    <message>
        <source>There is no copy at {path}.</source>
        <translation>По адресу {path} нет копии.</translation>
    </message>
    <message>
        <source>The copy {path} did not pass its examination and is not used.</source>
        <translation>Копия {path} не прошла проверку и не используется.</translation>
    </message>
    <message>
        <source>Copy your files to another disk soon, and check this one.</source>
        <translation>Поскорее скопируйте файлы на другой диск и&#xa0;проверьте этот.</translation>
    </message>
    <message>
        <source>The name is taken</source>
        <translation>Имя занято</translation>
    </message>
    <message>
        <source>There is already a file {path}; it was not replaced.</source>
        <translation>Файл {path} уже есть; он не заменён.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Выберите другое имя.</translation>
    </message>
    <message>
        <source>The copy is damaged</source>
        <translation>Копия повреждена</translation>
    </message>
    <message>
        <source>Choose another copy.</source>
        <translation>Выберите другую копию.</translation>
    </message>
    <message>
        <source>A PDF is missing</source>
        <translation>PDF пропал</translation>
    </message>
    <message>
        <source>The stored PDF {name} is not there any more.</source>
        <translation>Сохранённого PDF {name} больше нет.</translation>
    </message>
    <message>
        <source>Attach it to the invoice again.</source>
        <translation>Вложите его к счёту снова.</translation>
    </message>
    <message>
        <source>A PDF was changed</source>
        <translation>PDF изменён</translation>
    </message>
    <message>
        <source>The stored PDF {name} is not the file that was attached.</source>
        <translation>Сохранённый PDF {name}&#xa0;— не тот файл, который был вложен.</translation>
    </message>
    <message>
        <source>Attach the right file to the invoice again.</source>
        <translation>Вложите к счёту нужный файл.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>Look for it in the list.</source>
        <translation>Поищите в списке.</translation>
    </message>
    <message>
        <source>Two currencies</source>
        <translation>Две валюты</translation>
    </message>
    <message>
        <source>{left} and {right} cannot be added.</source>
        <translation>{left} и {right} нельзя сложить.</translation>
    </message>
    <message>
        <source>Enter amounts of one currency together.</source>
        <translation>Вводите вместе суммы одной валюты.</translation>
    </message>
    <message>
        <source>Not an amount</source>
        <translation>Это не сумма</translation>
    </message>
    <message>
        <source>Write it like 1250.00 or 1 250,00.</source>
        <translation>Пишите так: 1250.00 или 1 250,00.</translation>
    </message>
    <message>
        <source>Unknown currency</source>
        <translation>Неизвестная валюта</translation>
    </message>
    <message>
        <source>“{text}” is not an amount in {currency}.</source>
        <translation>«{text}» — не сумма в {currency}.</translation>
    </message>
    <message>
        <source>{on} has not come yet, so nothing can have been paid on it.</source>
        <translation>{on} ещё не наступило, поэтому в этот день ничего не могли заплатить.</translation>
    </message>
    <message>
        <source>On {on} nobody owed this yet: the invoice was issued long after.</source>
        <translation>{on} этого долга ещё не было: счёт выставлен намного позже.</translation>
    </message>
    <message>
        <source>“{code}” is not a currency.</source>
        <translation>«{code}» — не валюта.</translation>
    </message>
    <message>
        <source>Use three letters such as EUR, PLN or RUB.</source>
        <translation>Нужны три буквы, например EUR, PLN или RUB.</translation>
    </message>
    <message>
        <source>Too many or too few parts</source>
        <translation>Слишком много или мало платежей</translation>
    </message>
    <message>
        <source>{balance} cannot be paid in {parts} parts.</source>
        <translation>{balance} нельзя разделить на столько платежей: {parts}.</translation>
    </message>
    <message>
        <source>Choose between 1 and 120 parts, none smaller than one cent.</source>
        <translation>Выберите от 1 до 120 платежей, каждый не меньше одного цента.</translation>
    </message>
    <message>
        <source>The parts do not add up</source>
        <translation>Платежи не сходятся с суммой</translation>
    </message>
    <message>
        <source>The instalments make {total}, but {balance} is open.</source>
        <translation>Платежи дают {total}, а&#xa0;к&#xa0;оплате {balance}.</translation>
    </message>
    <message>
        <source>Change the parts until they make {balance}.</source>
        <translation>Измените платежи так, чтобы вышло {balance}.</translation>
    </message>
    <message>
        <source>An empty instalment</source>
        <translation>Пустой платёж</translation>
    </message>
    <message>
        <source>Instalment {number} is {amount}.</source>
        <translation>Платёж {number}: {amount}.</translation>
    </message>
    <message>
        <source>Give every instalment an amount above zero.</source>
        <translation>Пусть каждый платёж будет больше нуля.</translation>
    </message>
    <message>
        <source>The days are not in order</source>
        <translation>Дни идут не по порядку</translation>
    </message>
    <message>
        <source>Instalment {number} is not after the one before it.</source>
        <translation>Платёж {number} не позже предыдущего.</translation>
    </message>
    <message>
        <source>Put the days in order.</source>
        <translation>Расставьте дни по порядку.</translation>
    </message>
    <message>
        <source>The invoice is already there</source>
        <translation>Такой счёт уже есть</translation>
    </message>
    <message>
        <source>This client already has an invoice {number}.</source>
        <translation>У этого клиента уже есть счёт {number}.</translation>
    </message>
    <message>
        <source>Change the number, or open the invoice that is there.</source>
        <translation>Измените номер или откройте имеющийся счёт.</translation>
    </message>
    <message>
        <source>The amounts do not fit</source>
        <translation>Суммы не сходятся</translation>
    </message>
    <message>
        <source>{net} net and {vat} VAT do not make {gross}, or nothing is left to pay.</source>
        <translation>Сумма без НДС {net} и&#xa0;НДС {vat} не дают {gross}, или платить нечего.</translation>
    </message>
    <message>
        <source>Correct one of the three amounts.</source>
        <translation>Поправьте одну из трёх сумм.</translation>
    </message>
    <message>
        <source>Due before it was issued</source>
        <translation>Срок раньше даты счёта</translation>
    </message>
    <message>
        <source>Invoice {number} would be due before its issue date.</source>
        <translation>Срок оплаты счёта {number} оказался раньше его даты.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>Поправьте одну из двух дат.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Чего-то не хватает</translation>
    </message>
    <message>
        <source>Not filled in: {field}.</source>
        <translation>Не заполнено: {field}.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Заполните это поле.</translation>
    </message>
    <message>
        <source>Already paid</source>
        <translation>Уже оплачено</translation>
    </message>
    <message>
        <source>{settled} is already paid on {number}, so it cannot be less, nor in another currency.</source>
        <translation>По счёту {number} уже оплачено {settled}, поэтому сумма не может быть меньше или в&#xa0;другой валюте.</translation>
    </message>
    <message>
        <source>Take the payment back first, or enter a credit note.</source>
        <translation>Сначала снимите оплату или запишите кредит-ноту.</translation>
    </message>
    <message>
        <source>No plan possible</source>
        <translation>Рассрочка невозможна</translation>
    </message>
    <message>
        <source>Nothing is left to pay in instalments, the invoice is already in a plan, or its open amount changed.</source>
        <translation>Платить частями нечего, счёт уже в&#xa0;рассрочке или сумма к&#xa0;оплате изменилась.</translation>
    </message>
    <message>
        <source>Look at the invoice and make a new offer.</source>
        <translation>Посмотрите счёт и&#xa0;составьте новое предложение.</translation>
    </message>
    <message>
        <source>An offer stands already</source>
        <translation>Предложение уже сделано</translation>
    </message>
    <message>
        <source>Instalments for {numbers} are offered already, and the client did not answer.</source>
        <translation>Рассрочка по счёту {numbers} уже предложена, и клиент ещё не ответил.</translation>
    </message>
    <message>
        <source>Wait for the answer, or take the offer back.</source>
        <translation>Дождитесь ответа или отзовите предложение.</translation>
    </message>
    <message>
        <source>The same offer again</source>
        <translation>То же предложение ещё раз</translation>
    </message>
    <message>
        <source>These very instalments for {numbers} are offered already.</source>
        <translation>Именно такая рассрочка по счёту {numbers} уже предложена.</translation>
    </message>
    <message>
        <source>Wait for the answer, or offer other instalments.</source>
        <translation>Дождитесь ответа или предложите другие платежи.</translation>
    </message>
    <message>
        <source>The offer has not left for sure</source>
        <translation>Не точно, что предложение ушло</translation>
    </message>
    <message>
        <source>The offer is out of date</source>
        <translation>Предложение устарело</translation>
    </message>
    <message>
        <source>The last instalment of this offer was due on {last}.</source>
        <translation>Последний платёж по этому предложению должен был прийти {last}.</translation>
    </message>
    <message>
        <source>Offer new instalments.</source>
        <translation>Предложите новую рассрочку.</translation>
    </message>
    <message>
        <source>Not the day of a payment</source>
        <translation>В этот день платежа быть не могло</translation>
    </message>
    <message>
        <source>Enter the day on which the money came in.</source>
        <translation>Укажите день, когда пришли деньги.</translation>
    </message>
    <message>
        <source>A day still to come</source>
        <translation>День ещё не наступил</translation>
    </message>
    <message>
        <source>{day} has not come yet.</source>
        <translation>{day} ещё впереди.</translation>
    </message>
    <message>
        <source>Correct the date, or enter it on that day.</source>
        <translation>Исправьте дату или внесите запись в тот день.</translation>
    </message>
    <message>
        <source>The amount is not above zero</source>
        <translation>Сумма должна быть больше нуля</translation>
    </message>
    <message>
        <source>{amount} cannot be booked.</source>
        <translation>{amount} записать нельзя.</translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation>Введите сумму больше нуля.</translation>
    </message>
    <message>
        <source>The day is over</source>
        <translation>Этот день прошёл</translation>
    </message>
    <message>
        <source>{day} lies in the past.</source>
        <translation>{day} уже в прошлом.</translation>
    </message>
    <message>
        <source>Choose today or a later day.</source>
        <translation>Выберите сегодняшний или более поздний день.</translation>
    </message>
    <message>
        <source>The ledger has data of its own</source>
        <translation>В книге учёта уже есть данные</translation>
    </message>
    <message>
        <source>Sample data is only written into an empty ledger; nothing was changed.</source>
        <translation>Пример записывается только в&#xa0;пустую книгу учёта; ничего не изменено.</translation>
    </message>
    <message>
        <source>Choose another folder for the sample data.</source>
        <translation>Выберите для примера другую папку.</translation>
    </message>
    <message>
        <source>The client still owes</source>
        <translation>У клиента есть неоплаченные счета</translation>
    </message>
    <message>
        <source>{name} has open invoices and stays in the list.</source>
        <translation>{name}: есть неоплаченные счета, поэтому клиент остаётся в&#xa0;списке.</translation>
    </message>
    <message>
        <source>Settle or cancel them first.</source>
        <translation>Сначала закройте или отмените их.</translation>
    </message>
    <message>
        <source>More than is open</source>
        <translation>Больше суммы к оплате</translation>
    </message>
    <message>
        <source>{asked} is more than the {available} that can be settled.</source>
        <translation>{asked} больше, чем можно зачесть ({available}).</translation>
    </message>
    <message>
        <source>Lower the amount for this invoice.</source>
        <translation>Уменьшите сумму по этому счёту.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached.</source>
        <translation>Почтовый сервер недоступен.</translation>
    </message>
    <message>
        <source>Check the network; the message waits and is tried again.</source>
        <translation>Проверьте сеть; письмо подождёт и&#xa0;будет отправлено снова.</translation>
    </message>
    <message>
        <source>The mail server does not answer.</source>
        <translation>Почтовый сервер не отвечает.</translation>
    </message>
    <message>
        <source>The message waits and is tried again.</source>
        <translation>Письмо подождёт, попытка повторится.</translation>
    </message>
    <message>
        <source>What answers at this address is not a mail server.</source>
        <translation>По этому адресу отвечает не почтовый сервер.</translation>
    </message>
    <message>
        <source>Check server and port in Settings.</source>
        <translation>Проверьте сервер и порт в настройках.</translation>
    </message>
    <message>
        <source>The mail server is busy.</source>
        <translation>Почтовый сервер занят.</translation>
    </message>
    <message>
        <source>The mail server does not accept connections from here.</source>
        <translation>Почтовый сервер не принимает отсюда подключений.</translation>
    </message>
    <message>
        <source>Ask your mail provider.</source>
        <translation>Спросите свою почтовую службу.</translation>
    </message>
    <message>
        <source>The mail server offers no encryption, so your password was not sent.</source>
        <translation>Почтовый сервер не предлагает шифрования, поэтому пароль не отправлен.</translation>
    </message>
    <message>
        <source>Check server, port and encryption in Settings.</source>
        <translation>Проверьте сервер, порт и&#xa0;шифрование в&#xa0;настройках.</translation>
    </message>
    <message>
        <source>The mail server could not prove who it is, so your password was not sent.</source>
        <translation>Почтовый сервер не смог подтвердить, кто он, поэтому пароль не отправлен.</translation>
    </message>
    <message>
        <source>Check the server name in Settings, and the date of this computer.</source>
        <translation>Проверьте имя сервера в&#xa0;настройках и&#xa0;дату на компьютере.</translation>
    </message>
    <message>
        <source>The mail server refused user name or password.</source>
        <translation>Почтовый сервер не принял имя пользователя или пароль.</translation>
    </message>
    <message>
        <source>Enter the password again in Settings; the messages wait.</source>
        <translation>Введите пароль заново в&#xa0;настройках; письма подождут.</translation>
    </message>
    <message>
        <source>Your mail provider wants an app password instead of your own.</source>
        <translation>Почтовой службе нужен пароль приложения вместо вашего обычного.</translation>
    </message>
    <message>
        <source>Make one in the settings of your mailbox and enter it in Settings; the messages wait.</source>
        <translation>Создайте его в&#xa0;настройках ящика и&#xa0;введите в&#xa0;настройках программы; письма подождут.</translation>
    </message>
    <message>
        <source>Your mail provider accepts only its own log-in in the browser.</source>
        <translation>Почтовая служба принимает только вход через браузер.</translation>
    </message>
    <message>
        <source>Open the message in your own mail program instead.</source>
        <translation>Откройте письмо в&#xa0;своей почтовой программе.</translation>
    </message>
    <message>
        <source>Sending with a password is switched off for your mailbox.</source>
        <translation>Для вашего ящика отправка по паролю выключена.</translation>
    </message>
    <message>
        <source>Ask the administrator to switch it on, or open the message in your own mail program.</source>
        <translation>Попросите администратора включить её или откройте письмо в&#xa0;своей почтовой программе.</translation>
    </message>
    <message>
        <source>The mail server cannot check the log-in at the moment.</source>
        <translation>Почтовый сервер сейчас не может проверить вход.</translation>
    </message>
    <message>
        <source>Your mail provider allows no more messages for now.</source>
        <translation>Почтовая служба пока не разрешает больше писем.</translation>
    </message>
    <message>
        <source>The messages wait and are tried again later.</source>
        <translation>Письма подождут, попытка повторится позже.</translation>
    </message>
    <message>
        <source>The mail server does not let you send from this address.</source>
        <translation>Почтовый сервер не разрешает отправлять с&#xa0;этого адреса.</translation>
    </message>
    <message>
        <source>Use the address of the account in Settings.</source>
        <translation>Укажите в настройках адрес этого ящика.</translation>
    </message>
    <message>
        <source>The address of the client was refused.</source>
        <translation>Адрес клиента не принят.</translation>
    </message>
    <message>
        <source>Check the address at the client, then send again.</source>
        <translation>Проверьте адрес у&#xa0;клиента и&#xa0;отправьте снова.</translation>
    </message>
    <message>
        <source>The client&apos;s mailbox takes nothing at the moment.</source>
        <translation>Ящик клиента сейчас ничего не принимает.</translation>
    </message>
    <message>
        <source>The message is too large for the mail server.</source>
        <translation>Письмо слишком велико для почтового сервера.</translation>
    </message>
    <message>
        <source>Send fewer invoices at once, or smaller PDFs.</source>
        <translation>Отправьте меньше счетов сразу или PDF меньшего размера.</translation>
    </message>
    <message>
        <source>The mail server refused the message.</source>
        <translation>Почтовый сервер отказался от письма.</translation>
    </message>
    <message>
        <source>Read its answer under Messages, change the text and send again.</source>
        <translation>Прочитайте его ответ в&#xa0;разделе «Письма», измените текст и&#xa0;отправьте снова.</translation>
    </message>
    <message>
        <source>The mail server did not take the message now.</source>
        <translation>Почтовый сервер сейчас не принял письмо.</translation>
    </message>
    <message>
        <source>Your own address was refused as a recipient.</source>
        <translation>Ваш собственный адрес не принят как получатель.</translation>
    </message>
    <message>
        <source>Your own mailbox takes nothing at the moment.</source>
        <translation>Ваш ящик сейчас ничего не принимает.</translation>
    </message>
    <message>
        <source>Check the network, and the server&apos;s name and port in Settings.</source>
        <translation>Проверьте сеть, а в настройках — имя сервера и порт.</translation>
    </message>
    <message>
        <source>Check server and port in Settings, then test again.</source>
        <translation>Проверьте сервер и порт в настройках и отправьте пробное письмо снова.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then test again.</source>
        <translation>Подождите несколько минут и отправьте пробное письмо снова.</translation>
    </message>
    <message>
        <source>Enter user name and password again in Settings.</source>
        <translation>Введите имя пользователя и пароль в настройках ещё раз.</translation>
    </message>
    <message>
        <source>Make one in the settings of your mailbox and enter it in Settings.</source>
        <translation>Создайте его в настройках ящика и введите в настройках программы.</translation>
    </message>
    <message>
        <source>Open messages in your own mail program instead.</source>
        <translation>Открывайте письма в своей почтовой программе.</translation>
    </message>
    <message>
        <source>Ask the administrator to switch it on, or open messages in your own mail program.</source>
        <translation>Попросите администратора включить её или открывайте письма в своей почтовой программе.</translation>
    </message>
    <message>
        <source>Test again later.</source>
        <translation>Отправьте пробное письмо позже.</translation>
    </message>
    <message>
        <source>Check your own address in Settings.</source>
        <translation>Проверьте свой адрес в настройках.</translation>
    </message>
    <message>
        <source>No reminder is due yet.</source>
        <translation>Напоминать пока рано.</translation>
    </message>
    <message>
        <source>It will be proposed on its day.</source>
        <translation>Напоминание будет предложено в&#xa0;свой день.</translation>
    </message>
    <message>
        <source>The last message went out only a few days ago.</source>
        <translation>Последнее письмо ушло всего несколько дней назад.</translation>
    </message>
    <message>
        <source>Give the client a little time, or call.</source>
        <translation>Дайте клиенту немного времени или позвоните.</translation>
    </message>
    <message>
        <source>A message to this client is already on its way.</source>
        <translation>Письмо этому клиенту уже в пути.</translation>
    </message>
    <message>
        <source>Look at Messages.</source>
        <translation>Посмотрите раздел «Письма».</translation>
    </message>
    <message>
        <source>The client promised to pay, disputes the invoice, or is paused.</source>
        <translation>Клиент обещал оплату, оспаривает счёт или на паузе.</translation>
    </message>
    <message>
        <source>End the promise, dispute or pause first, if it no longer holds.</source>
        <translation>Если это больше не так, сначала завершите обещание, спор или паузу.</translation>
    </message>
    <message>
        <source>The client keeps an instalment plan.</source>
        <translation>Клиент платит по рассрочке.</translation>
    </message>
    <message>
        <source>Wait for the next instalment.</source>
        <translation>Дождитесь следующего платежа.</translation>
    </message>
    <message>
        <source>You chose never to remind this client.</source>
        <translation>Вы решили не напоминать этому клиенту.</translation>
    </message>
    <message>
        <source>Change that at the client, if you want to.</source>
        <translation>При желании измените это у клиента.</translation>
    </message>
    <message>
        <source>Every reminder was sent already.</source>
        <translation>Все напоминания уже отправлены.</translation>
    </message>
    <message>
        <source>Call the client, or offer instalments.</source>
        <translation>Позвоните клиенту или предложите рассрочку.</translation>
    </message>
    <message>
        <source>The overdue total is smaller than the policy asks for.</source>
        <translation>Просрочено меньше, чем нужно по порядку напоминаний.</translation>
    </message>
    <message>
        <source>Change the smallest amount of the policy, or call.</source>
        <translation>Измените наименьшую сумму или позвоните.</translation>
    </message>
    <message>
        <source>Every reminder by e-mail was sent; a letter by post comes next.</source>
        <translation>Все напоминания по эл. почте отправлены; дальше – письмо почтой.</translation>
    </message>
    <message>
        <source>Make the letter on Today, or call.</source>
        <translation>Подготовьте письмо на странице «Сегодня» или позвоните.</translation>
    </message>
    <message>
        <source>An instalment was missed.</source>
        <translation>Платёж пропущен.</translation>
    </message>
    <message>
        <source>Ask the client, or end the plan.</source>
        <translation>Спросите клиента или завершите рассрочку.</translation>
    </message>
    <message>
        <source>The client owes nothing in this currency.</source>
        <translation>В&#xa0;этой валюте у&#xa0;клиента нет неоплаченных счетов.</translation>
    </message>
    <message>
        <source>Choose another client.</source>
        <translation>Выберите другого клиента.</translation>
    </message>
    <message>
        <source>The clock of this computer shows {detail}, but the ledger has an entry of {about}: see whether the date is right.</source>
        <translation>Часы компьютера показывают {detail}, а в книге учёта есть запись от {about}: проверьте, верна ли дата.</translation>
    </message>
    <message>
        <source>The open amount of {about} is not what the message names: write it anew.</source>
        <translation>Сумма к&#xa0;оплате по счёту {about} не та, что в&#xa0;письме: составьте его заново.</translation>
    </message>
    <message>
        <source>The status of {about} changed, so no reminder goes out for it.</source>
        <translation>Состояние счёта {about} изменилось, напоминание по нему не уйдёт.</translation>
    </message>
    <message>
        <source>The offer of instalments for {about} no longer stands.</source>
        <translation>Предложение рассрочки по счетам {about} больше не действует.</translation>
    </message>
    <message>
        <source>Days since the last message: {detail}. Wait a little.</source>
        <translation>Дней с последнего письма: {detail}. Подождите немного.</translation>
    </message>
    <message>
        <source>The PDF of {about} does not look like this invoice: look whether it is the right file.</source>
        <translation>PDF счёта {about} не похож на этот счёт: проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <source>{detail}</source>
        <translation>В письме: {detail}</translation>
    </message>
    <message>
        <source>Days since the last payment was entered: {detail}. Look at your bank account.</source>
        <translation>Дней с последней записанной оплаты: {detail}. Посмотрите банковский счёт.</translation>
    </message>
    <message>
        <source>{about}: this reminder was sent already, or the one before it was not.</source>
        <translation>Счёт {about}: это напоминание уже отправлено или не отправлено предыдущее.</translation>
    </message>
    <message>
        <source>{about}: another message is not finished; look at Messages.</source>
        <translation>Счёт {about}: другое письмо ещё не отправлено до конца; посмотрите раздел «Письма».</translation>
    </message>
    <message>
        <source>You chose never to remind {about}.</source>
        <translation>Вы решили никогда не напоминать: {about}.</translation>
    </message>
    <message>
        <source>There is no e-mail address: add one to {about}.</source>
        <translation>Нет адреса почты, добавьте его клиенту: {about}.</translation>
    </message>
    <message>
        <source>{about} does not belong to this client alone: correct the address.</source>
        <translation>Адрес {about} принадлежит не только этому клиенту: поправьте его.</translation>
    </message>
    <message>
        <source>Mail to {about} came back: correct the address.</source>
        <translation>Письмо на {about} вернулось: поправьте адрес.</translation>
    </message>
    <message>
        <source>The PDF of {about} is missing or changed: attach it to the invoice.</source>
        <translation>PDF счёта {about} пропал или изменён: вложите его к счёту.</translation>
    </message>
    <message>
        <source>The attachments are too large for a mail: send fewer invoices at once.</source>
        <translation>Вложения слишком велики для письма: отправьте меньше счетов сразу.</translation>
    </message>
    <message>
        <source>{about} has {detail} on account: settle an invoice with it first.</source>
        <translation>{about}: на счету клиента {detail}, сначала зачтите их в оплату счёта.</translation>
    </message>
    <message>
        <source>The clock of this computer shows {detail}: set it right.</source>
        <translation>Часы компьютера показывают {detail}: поправьте их.</translation>
    </message>
    <message>
        <source>It is {about} where the client is: from {detail} on it would not disturb.</source>
        <translation>У клиента сейчас {about}: письмо не побеспокоит, если уйдёт после {detail}.</translation>
    </message>
    <message>
        <source>There is no mail account to send from: set one up in Settings, or open the message in your own mail program.</source>
        <translation>Почта ещё не настроена: настройте её в&#xa0;разделе «Настройки» или откройте письмо в&#xa0;своей почтовой программе.</translation>
    </message>
    <message>
        <source>Already on its way</source>
        <translation>Письмо уже в пути</translation>
    </message>
    <message>
        <source>This reminder was already sent, or is on its way.</source>
        <translation>Это напоминание уже отправлено или отправляется.</translation>
    </message>
    <message>
        <source>Nothing to send to {client_name} now</source>
        <translation>Сейчас отправлять нечего: {client_name}</translation>
    </message>
    <message>
        <source>The policy is not complete</source>
        <translation>Порядок не закончен</translation>
    </message>
    <message>
        <source>The policy cannot be used as it is.</source>
        <translation>В таком виде порядок напоминаний применить нельзя.</translation>
    </message>
    <message>
        <source>{because}</source>
        <translation>{because}</translation>
    </message>
    <message>
        <source>The policy is in use</source>
        <translation>Порядок используется</translation>
    </message>
    <message>
        <source>“{name}” cannot be deleted while it is in use. {because}</source>
        <translation>«{name}» нельзя удалить, пока этот порядок используется. {because}</translation>
    </message>
    <message>
        <source>Let them follow another policy first.</source>
        <translation>Сначала выберите для них другой порядок.</translation>
    </message>
    <message>
        <source>The days off end too early</source>
        <translation>Нерабочие дни кончаются слишком рано</translation>
    </message>
    <message>
        <source>The days off end on {last}, before they begin on {first}.</source>
        <translation>Нерабочие дни кончаются ({last}) раньше, чем начинаются ({first}).</translation>
    </message>
    <message>
        <source>Choose a last day that is not before the first.</source>
        <translation>Выберите последний день не раньше первого.</translation>
    </message>
    <message>
        <source>It is the usual one. Clients it was chosen for: {clients}, open invoices: {invoices}.</source>
        <translation>Это обычный порядок. Клиентов, для которых он выбран: {clients}, открытых счетов: {invoices}.</translation>
    </message>
    <message>
        <source>Clients it was chosen for: {clients}, open invoices: {invoices}.</source>
        <translation>Клиентов, для которых он выбран: {clients}, открытых счетов: {invoices}.</translation>
    </message>
    <message>
        <source>Give the policy a name.</source>
        <translation>Дайте порядку название.</translation>
    </message>
    <message>
        <source>Add at least one step.</source>
        <translation>Добавьте хотя бы один шаг.</translation>
    </message>
    <message>
        <source>Twelve steps are the most: remove some.</source>
        <translation>Шагов может быть не больше двенадцати: уберите лишние.</translation>
    </message>
    <message>
        <source>Choose a day from 60 days before to 365 days after the due date.</source>
        <translation>Выберите день от 60 дней до срока до 365 дней после него.</translation>
    </message>
    <message>
        <source>Another step is on this day: choose another day.</source>
        <translation>В этот день уже есть шаг: выберите другой день.</translation>
    </message>
    <message>
        <source>Another step sends this letter: choose another one.</source>
        <translation>Это письмо уже отправляет другой шаг: выберите другое.</translation>
    </message>
    <message>
        <source>A milder letter would follow a stricter one: change the days or the letters.</source>
        <translation>Мягкое письмо пойдёт после строгого: измените дни или письма.</translation>
    </message>
    <message>
        <source>This letter does not fit the day: a notice goes out before or on the due date, everything else after it.</source>
        <translation>Это письмо не подходит к дню: уведомление уходит до срока или в день срока, всё остальное – после него.</translation>
    </message>
    <message>
        <source>Choose what the letter says.</source>
        <translation>Выберите, о чём письмо.</translation>
    </message>
    <message>
        <source>A call sends no letter: take the letter away.</source>
        <translation>Звонок обходится без письма: уберите письмо.</translation>
    </message>
    <message>
        <source>A formal demand goes by post, and only a formal demand does.</source>
        <translation>Претензия уходит почтой, и почтой уходит только она.</translation>
    </message>
    <message>
        <source>Choose 0 to 60 quiet days, and 1 to 60 days to pay.</source>
        <translation>Выберите от 0 до 60 тихих дней и от 1 до 60 дней на оплату.</translation>
    </message>
    <message>
        <source>{instead}</source>
        <translation>{instead}</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не отправлено</translation>
    </message>
    <message>
        <source>Please look first</source>
        <translation>Сначала посмотрите</translation>
    </message>
    <message>
        <source>Open the message, check it, and send it from there.</source>
        <translation>Откройте письмо, проверьте его и&#xa0;отправьте оттуда.</translation>
    </message>
    <message>
        <source>No mail account yet</source>
        <translation>Почта ещё не настроена</translation>
    </message>
    <message>
        <source>There is no mail account to send from.</source>
        <translation>Нет почты, из которой отправлять.</translation>
    </message>
    <message>
        <source>Set one up in Settings, or open the message in your own mail program.</source>
        <translation>Настройте её в&#xa0;разделе «Настройки» или откройте письмо в&#xa0;своей почтовой программе.</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>Нет пароля</translation>
    </message>
    <message>
        <source>There is no password for {address}.</source>
        <translation>Для {address} нет пароля.</translation>
    </message>
    <message>
        <source>Enter it in Settings.</source>
        <translation>Введите его в разделе «Настройки».</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Уже поздно</translation>
    </message>
    <message>
        <source>The message has moved on meanwhile: {state}.</source>
        <translation>Состояние письма уже изменилось: {state}.</translation>
    </message>
    <message>
        <source>The test message was not sent</source>
        <translation>Пробное письмо не отправлено</translation>
    </message>
    <message>
        <source>The test message was not sent. {because}</source>
        <translation>Пробное письмо не отправлено. {because}</translation>
    </message>
    <message>
        <source>Nobody knows whether the test message was sent</source>
        <translation>Неизвестно, ушло ли пробное письмо</translation>
    </message>
    <message>
        <source>The server did not answer after the test message was handed over.</source>
        <translation>Сервер не ответил после передачи пробного письма.</translation>
    </message>
    <message>
        <source>Look into your inbox: if the message is there, all is well.</source>
        <translation>Посмотрите входящие: если письмо пришло, всё в порядке.</translation>
    </message>
    <message>
        <source>The server did not answer after the message was handed over.</source>
        <translation>Сервер не ответил после передачи письма.</translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps passwords safe.</source>
        <translation>На этом компьютере нет надёжного хранилища паролей.</translation>
    </message>
    <message>
        <source>Unlock or install one (on Linux: GNOME Keyring or KWallet). Without one, the window can keep the password for a session.</source>
        <translation>Разблокируйте или установите его (в&#xa0;Linux: GNOME Keyring или KWallet). Без него окно программы может хранить пароль до выхода.</translation>
    </message>
    <message>
        <source>Mail does not allow these characters: {characters}. They stand here: {field_name}.</source>
        <translation>Такие символы в почте недопустимы: {characters}. Где они: {field_name}.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Введите это заново.</translation>
    </message>
    <message>
        <source>“{address}” cannot be written to.</source>
        <translation>На адрес «{address}» написать нельзя.</translation>
    </message>
    <message>
        <source>This is longer than {limit} characters: {field_name}.</source>
        <translation>Символов можно не больше {limit}: {field_name}.</translation>
    </message>
    <message>
        <source>The finished message was not what was meant, so it was not sent.</source>
        <translation>Готовое письмо вышло не таким, как задумано, поэтому оно не отправлено.</translation>
    </message>
    <message>
        <source>There is no letter text “{name}” in this language: {language}.</source>
        <translation>Нет текста письма «{name}» на этом языке: {language}.</translation>
    </message>
    <message>
        <source>The letter text {template} cannot be used as it is.</source>
        <translation>Текст письма {template} в таком виде использовать нельзя.</translation>
    </message>
    <message>
        <source>The letter text {template} uses “{field}”, which does not exist.</source>
        <translation>В тексте письма {template} есть поле «{field}», которого не существует.</translation>
    </message>
    <message>
        <source>Not known for the letter: {field}.</source>
        <translation>Для письма не хватает данных: {field}.</translation>
    </message>
    <message>
        <source>Nobody knows whether it was sent</source>
        <translation>Неизвестно, отправлено ли письмо</translation>
    </message>
    <message>
        <source>Nothing to thank for</source>
        <translation>Благодарить не за что</translation>
    </message>
    <message>
        <source>The payment of {amount} was taken back, or it settles no invoice.</source>
        <translation>Оплата {amount} отменена или не зачтена ни по одному счёту.</translation>
    </message>
    <message>
        <source>Settle an invoice with it first.</source>
        <translation>Сначала зачтите её по счёту.</translation>
    </message>
    <message>
        <source>No letter to {client_name} is waiting</source>
        <translation>Нет письма, готового к отправке: {client_name}</translation>
    </message>
    <message>
        <source>It was posted already, or another one was written since.</source>
        <translation>Оно уже отправлено, или с тех пор составлено другое.</translation>
    </message>
    <message>
        <source>Write the letter again if it is still needed.</source>
        <translation>Если оно ещё нужно, составьте его заново.</translation>
    </message>
    <message>
        <source>The letter cannot have been posted on {on}</source>
        <translation>Письмо не могло быть отправлено {on}</translation>
    </message>
    <message>
        <source>It was written on {written_on}, and today is {today}.</source>
        <translation>Оно составлено {written_on}, а сегодня {today}.</translation>
    </message>
    <message>
        <source>Enter the day on which you posted it.</source>
        <translation>Укажите день, когда письмо отправлено.</translation>
    </message>
    <message>
        <source>Sending is paused</source>
        <translation>Отправка приостановлена</translation>
    </message>
    <message>
        <source>Nothing is sent from {address} for now. {because}</source>
        <translation>С адреса {address} пока ничего не отправляется. {because}</translation>
    </message>
    <message>
        <source>Not on another day</source>
        <translation>Не в другой день</translation>
    </message>
    <message>
        <source>Freelance Pay was told to act as if it were {assumed}, so nothing is sent: today is {real}.</source>
        <translation>Freelance Pay запущен так, будто сегодня {assumed}, поэтому ничего не отправлено: на самом деле сегодня {real}.</translation>
    </message>
    <message>
        <source>Start it without --today, or add --dry-run to see what would go out.</source>
        <translation>Запустите без --today или добавьте --dry-run, чтобы увидеть, что было бы отправлено.</translation>
    </message>
    <message>
        <source>It is late where {client_name} is</source>
        <translation>Клиент {client_name}: там сейчас поздно</translation>
    </message>
    <message>
        <source>It is {local} there now; your quiet hours end at {opens}.</source>
        <translation>Там сейчас {local}; ваши тихие часы кончаются в {opens}.</translation>
    </message>
    <message>
        <source>Send it then, or send it now all the same.</source>
        <translation>Отправьте тогда или всё же отправьте сейчас.</translation>
    </message>
    <message>
        <source>There is nothing to send again</source>
        <translation>Отправить ещё раз нечего</translation>
    </message>
    <message>
        <source>Say that it was sent, or give it up.</source>
        <translation>Отметьте, что письмо отправлено, или считайте его неотправленным.</translation>
    </message>
    <message>
        <source>Look into the Sent folder of your mailbox, then say what you found under Messages.</source>
        <translation>Посмотрите папку «Отправленные» в&#xa0;своём ящике и&#xa0;отметьте в&#xa0;разделе «Письма», что нашли.</translation>
    </message>
    <message>
        <source>The send journal cannot be written</source>
        <translation>Журнал отправки не записывается</translation>
    </message>
    <message>
        <source>{path} cannot be written, so nothing is sent, or recorded as sent. {reason}</source>
        <translation>Записать в {path} не удаётся, поэтому ничего не отправляется и не записывается как отправленное. {reason}</translation>
    </message>
    <message>
        <source>Free some space or allow writing, then try again.</source>
        <translation>Освободите место или разрешите запись и&#xa0;попробуйте снова.</translation>
    </message>
    <message>
        <source>The send journal is damaged</source>
        <translation>Журнал отправки повреждён</translation>
    </message>
    <message>
        <source>Some lines of {path} are damaged; the sound ones were used.</source>
        <translation>Некоторые строки {path} повреждены; использованы исправные.</translation>
    </message>
    <message>
        <source>Look at Messages before you send more.</source>
        <translation>Прежде чем отправлять дальше, посмотрите раздел «Письма».</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>Нет хранилища паролей</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Хранилище паролей заблокировано</translation>
    </message>
    <message>
        <source>The keyring is locked, or its question was dismissed.</source>
        <translation>Хранилище паролей заблокировано, или его запрос закрыт без ответа.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Разблокируйте его и попробуйте снова.</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <translation>Хранилище паролей не отвечает</translation>
    </message>
    <message>
        <source>The keyring gave no answer in {seconds} seconds.</source>
        <translation>Хранилище паролей не ответило за {seconds} с.</translation>
    </message>
    <message>
        <source>Unlock it, or log in to your computer again.</source>
        <translation>Разблокируйте его или войдите в&#xa0;систему заново.</translation>
    </message>
    <message>
        <source>The password was not kept</source>
        <translation>Пароль не сохранён</translation>
    </message>
    <message>
        <source>Try again, or keep the password for this session only.</source>
        <translation>Попробуйте снова или храните пароль только до выхода из программы.</translation>
    </message>
    <message>
        <source>Characters that cannot be sent</source>
        <translation>Символы, которые нельзя отправить</translation>
    </message>
    <message>
        <source>Not an e-mail address</source>
        <translation>Это не адрес почты</translation>
    </message>
    <message>
        <source>Correct the address.</source>
        <translation>Поправьте адрес.</translation>
    </message>
    <message>
        <source>Nobody to write to</source>
        <translation>Писать некому</translation>
    </message>
    <message>
        <source>The message has no recipient.</source>
        <translation>У письма нет получателя.</translation>
    </message>
    <message>
        <source>Add an e-mail address to the client.</source>
        <translation>Добавьте клиенту адрес почты.</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Слишком длинно</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Сократите текст.</translation>
    </message>
    <message>
        <source>The message was not made</source>
        <translation>Письмо не составлено</translation>
    </message>
    <message>
        <source>Change the text a little and try again, and tell us.</source>
        <translation>Немного измените текст, попробуйте снова и&#xa0;напишите нам.</translation>
    </message>
    <message>
        <source>A text is missing</source>
        <translation>Не хватает текста</translation>
    </message>
    <message>
        <source>Install Freelance Pay again.</source>
        <translation>Установите Freelance Pay заново.</translation>
    </message>
    <message>
        <source>A text is faulty</source>
        <translation>В тексте ошибка</translation>
    </message>
    <message>
        <source>An unknown field</source>
        <translation>Неизвестное поле</translation>
    </message>
    <message>
        <source>Something is missing for the letter</source>
        <translation>Для письма чего-то не хватает</translation>
    </message>
    <message>
        <source>Fill it in under Settings or at the client.</source>
        <translation>Заполните эти данные в разделе «Настройки» или у клиента.</translation>
    </message>
    <message>
        <source>The letter does not name invoice {}.</source>
        <translation>не назван счёт {}.</translation>
    </message>
    <message>
        <source>The letter does not say the open amount {}.</source>
        <translation>не указана сумма к оплате {}.</translation>
    </message>
    <message>
        <source>The letter does not say the amount due, {}.</source>
        <translation>не указан очередной платёж {}.</translation>
    </message>
    <message>
        <source>The letter does not say the instalments as planned: {}.</source>
        <translation>платежи указаны не так, как в&#xa0;рассрочке: {}.</translation>
    </message>
    <message>
        <source>The letter does not say by which day to pay ({}).</source>
        <translation>не сказано, к какому дню оплатить ({}).</translation>
    </message>
    <message>
        <source>The letter does not say where to pay ({}).</source>
        <translation>не сказано, куда платить ({}).</translation>
    </message>
    <message>
        <source>The letter does not say the invoice date {}.</source>
        <translation>не указана дата счёта: {}</translation>
    </message>
    <message>
        <source>The letter does not say the due date {}.</source>
        <translation>не указан срок оплаты: {}</translation>
    </message>
    <message>
        <source>The letter does not say how long it is overdue: {}.</source>
        <translation>не сказано, сколько длится просрочка: {}.</translation>
    </message>
    <message>
        <source>The letter does not show the VAT, {}.</source>
        <translation>не указан НДС, {}.</translation>
    </message>
    <message>
        <source>The letter does not show what was already paid, {}.</source>
        <translation>не указано, что уже оплачено {}.</translation>
    </message>
    <message>
        <source>The letter does not mention the earlier reminder of {}.</source>
        <translation>не упомянуто прежнее напоминание: {}</translation>
    </message>
    <message>
        <source>The letter does not mention the payment promised by {}.</source>
        <translation>не упомянута обещанная оплата, {}.</translation>
    </message>
    <message>
        <source>The letter does not say what was received, {}.</source>
        <translation>не указана полученная сумма, {}.</translation>
    </message>
    <message>
        <source>The subject does not name the number of the letter: {}.</source>
        <translation>в теме нет номера письма: {}.</translation>
    </message>
    <message>
        <source>The letter does not say that nothing is to be done.</source>
        <translation>не сказано, что делать ничего не нужно.</translation>
    </message>
    <message>
        <source>The letter does not say who writes: {}.</source>
        <translation>не сказано, кто пишет: {}.</translation>
    </message>
    <message>
        <source>The letter does not say what you do: {}.</source>
        <translation>не сказано, чем вы занимаетесь: {}.</translation>
    </message>
    <message>
        <source>The letter does not say how to reach you: {}.</source>
        <translation>не сказано, как с вами связаться: {}.</translation>
    </message>
    <message>
        <source>The letter does not say thank you.</source>
        <translation>нет слов благодарности.</translation>
    </message>
    <message>
        <source>The letter does not invite an answer.</source>
        <translation>нет приглашения ответить.</translation>
    </message>
    <message>
        <source>The letter does not say to ignore it if the payment was already made.</source>
        <translation>не сказано, что после оплаты его можно оставить без внимания.</translation>
    </message>
    <message>
        <source>The letter does not assume a simple oversight.</source>
        <translation>не сказано, что это может быть простая случайность.</translation>
    </message>
    <message>
        <source>The letter does not say plainly that no payment has arrived.</source>
        <translation>не сказано прямо, что оплата не поступила.</translation>
    </message>
    <message>
        <source>The letter does not ask what holds up the payment.</source>
        <translation>не спрошено, что задерживает оплату.</translation>
    </message>
    <message>
        <source>The letter does not offer instalments.</source>
        <translation>нет предложения платить частями.</translation>
    </message>
    <message>
        <source>The letter does not say what comes next.</source>
        <translation>не сказано, что будет дальше.</translation>
    </message>
    <message>
        <source>The letter names consequences too early.</source>
        <translation>о последствиях говорить ещё рано.</translation>
    </message>
    <message>
        <source>The letter does not say that the invoice is attached again.</source>
        <translation>не сказано, что счёт приложен снова.</translation>
    </message>
    <message>
        <source>The letter does not look forward to working together.</source>
        <translation>нет слов о дальнейшей совместной работе.</translation>
    </message>
    <message>
        <source>The subject is empty.</source>
        <translation>тема пуста.</translation>
    </message>
    <message>
        <source>The subject does not name an invoice.</source>
        <translation>в теме не назван счёт.</translation>
    </message>
    <message>
        <source>The subject is longer than {} characters.</source>
        <translation>тема слишком длинная, лучше не больше {} символов.</translation>
    </message>
    <message>
        <source>The subject shouts.</source>
        <translation>тема написана слишком громко.</translation>
    </message>
    <message>
        <source>A placeholder was not filled in: {}</source>
        <translation>не заполнено место для значения: {}</translation>
    </message>
    <message>
        <source>The letter is empty.</source>
        <translation>текст пуст.</translation>
    </message>
    <message>
        <source>The letter does not begin with a salutation.</source>
        <translation>нет обращения в начале.</translation>
    </message>
    <message>
        <source>“{}” may sound like blame or pressure.</source>
        <translation>«{}» может звучать как упрёк или давление.</translation>
    </message>
    <message>
        <source>Something is not right with the letter: look at it again.</source>
        <translation>С письмом что-то не так: посмотрите его ещё раз.</translation>
    </message>
    <message>
        <source>It is not known by which day to pay.</source>
        <translation>Неизвестно, к какому дню оплатить.</translation>
    </message>
    <message>
        <source>It is not known where to pay: enter your bank details in Settings.</source>
        <translation>Неизвестно, куда платить: введите банковские реквизиты в настройках.</translation>
    </message>
    <message>
        <source>It is not known who writes: enter your name in Settings.</source>
        <translation>Неизвестно, кто пишет: введите своё имя в настройках.</translation>
    </message>
    <message>
        <source>It is not known what you do: enter your role in Settings.</source>
        <translation>Неизвестно, чем вы занимаетесь: укажите это в настройках.</translation>
    </message>
    <message>
        <source>It is not known how to reach you: enter your e-mail address or phone number in Settings.</source>
        <translation>Неизвестно, как с вами связаться: введите адрес почты или телефон в настройках.</translation>
    </message>
    <message>
        <source>The file itself is damaged. The newest good copy is {copy}.</source>
        <translation>Сам файл повреждён. Последняя исправная копия: {copy}.</translation>
    </message>
    <message>
        <source>The file itself is damaged, and no good copy was found.</source>
        <translation>Сам файл повреждён, и исправной копии не нашлось.</translation>
    </message>
    <message>
        <source>PDF missing or changed: {file}</source>
        <translation>PDF пропал или изменён: {file}</translation>
    </message>
    <message>
        <source>An entry has a day that cannot be read.</source>
        <translation>В записи стоит день, который не читается.</translation>
    </message>
    <message>
        <source>An amount is in another currency than it should be, or in none.</source>
        <translation>Сумма указана не в той валюте или без настоящей валюты.</translation>
    </message>
    <message>
        <source>The open amount of an invoice is not what its payments leave.</source>
        <translation>Сумма к оплате по счёту не сходится с его оплатами.</translation>
    </message>
    <message>
        <source>Whether an invoice is paid does not follow from its payments.</source>
        <translation>Отметка об оплате счёта не сходится с его оплатами.</translation>
    </message>
    <message>
        <source>An invoice is in another instalment plan than it should be.</source>
        <translation>Счёт отнесён не к той рассрочке.</translation>
    </message>
    <message>
        <source>An invoice is due on another day than it should be.</source>
        <translation>Срок оплаты счёта не тот, что должен быть.</translation>
    </message>
    <message>
        <source>More of a payment or credit note is used than there is.</source>
        <translation>Из оплаты или кредит-ноты зачтено больше, чем в ней есть.</translation>
    </message>
    <message>
        <source>Money that was taken back still settles an invoice.</source>
        <translation>Снятая оплата всё ещё погашает счёт.</translation>
    </message>
    <message>
        <source>The instalments of a plan do not add up to it.</source>
        <translation>Платежи рассрочки не складываются в её сумму.</translation>
    </message>
    <message>
        <source>A plan counts as paid though money is open, or the other way round.</source>
        <translation>Рассрочка считается выплаченной, хотя долг остался, или наоборот.</translation>
    </message>
    <message>
        <source>A message and its invoices do not agree on whether it was sent.</source>
        <translation>У письма и его счетов расходятся отметки об отправке.</translation>
    </message>
    <message>
        <source>An archived message is not the one that was approved any more.</source>
        <translation>Письмо в архиве уже не то, что было утверждено.</translation>
    </message>
    <message>
        <source>An entry belongs to another one that is not there.</source>
        <translation>Запись ссылается на другую, которой нет.</translation>
    </message>
    <message>
        <source>something</source>
        <translation>что-то ещё</translation>
    </message>
    <message>
        <source>No day for the promise</source>
        <translation>Нет дня для обещания</translation>
    </message>
    <message>
        <source>A promise needs the day the client will pay by.</source>
        <translation>Для обещания нужен день, к которому клиент заплатит.</translation>
    </message>
    <message>
        <source>Choose the day.</source>
        <translation>Выберите день.</translation>
    </message>
    <message>
        <source>Nothing written down</source>
        <translation>Ничего не записано</translation>
    </message>
    <message>
        <source>Nobody will know later what was said in this call.</source>
        <translation>Потом никто не узнает, о чём был этот разговор.</translation>
    </message>
    <message>
        <source>Say in a few words what the client said.</source>
        <translation>Скажите в нескольких словах, что ответил клиент.</translation>
    </message>
    <message>
        <source>No phone number</source>
        <translation>Нет номера телефона</translation>
    </message>
    <message>
        <source>“{phone}” cannot be dialled.</source>
        <translation>«{phone}» нельзя набрать.</translation>
    </message>
    <message>
        <source>Write a phone number with its country code at the contact.</source>
        <translation>Запишите у контакта номер с кодом страны.</translation>
    </message>
    <message>
        <source>No country code</source>
        <translation>Нет кода страны</translation>
    </message>
    <message>
        <source>“{phone}” has no country code, and this messenger needs one.</source>
        <translation>В «{phone}» нет кода страны, а этому мессенджеру он нужен.</translation>
    </message>
    <message>
        <source>Write the number at the contact with its country code, such as +48.</source>
        <translation>Запишите у контакта номер с кодом страны, например +48.</translation>
    </message>
    <message>
        <source>This client is not set to automatic: you send it yourself.</source>
        <translation>Автоматическая отправка этому клиенту не включена: отправьте письмо сами.</translation>
    </message>
    <message>
        <source>This computer was off for more than a day and a half, or its clock leapt. See whether the date is right and open Freelance Pay once: automatic reminders go on from then.</source>
        <translation>Этот компьютер был выключен больше полутора суток, или его часы перескочили. Проверьте, верна ли дата, и один раз откройте Freelance Pay: после этого автоматические напоминания продолжатся.</translation>
    </message>
    <message>
        <source>Today is a day off there: it goes out on the next working day.</source>
        <translation>Сегодня у клиента выходной: письмо уйдёт в следующий рабочий день.</translation>
    </message>
    <message>
        <source>Enough went out for now: the rest follows with a later run.</source>
        <translation>На этот раз отправлено достаточно: остальное уйдёт при одном из следующих запусков.</translation>
    </message>
    <message>
        <source>Left out as totals: {lines}.</source>
        <translation>Не загружается как итоги: {lines}.</translation>
    </message>
    <message>
        <source>Left out as remarks: {lines}.</source>
        <translation>Не загружается как примечания: {lines}.</translation>
    </message>
    <message>
        <source>Left out as cancelled: {lines}.</source>
        <translation>Не загружается как отменённое: {lines}.</translation>
    </message>
    <message>
        <source>Left out as drafts: {lines}.</source>
        <translation>Не загружается как черновики: {lines}.</translation>
    </message>
    <message>
        <source>Left out, as nothing is owed: {lines}.</source>
        <translation>Не загружается, так как сумма равна нулю: {lines}.</translation>
    </message>
    <message>
        <source>Line {line} was taken for the names of the columns.</source>
        <translation>Строка {line} принята за названия столбцов.</translation>
    </message>
    <message>
        <source>The ledger has another date or total, and keeps it: {numbers}.</source>
        <translation>В&#xa0;книге учёта другая дата или сумма, она и&#xa0;останется: {numbers}.</translation>
    </message>
    <message>
        <source>More is paid in the file than in the ledger: {numbers}. Enter the payments that came in.</source>
        <translation>В&#xa0;файле оплачено больше, чем в&#xa0;книге учёта: {numbers}. Внесите поступившие оплаты.</translation>
    </message>
    <message>
        <source>Not understood and taken as open: {statuses}.</source>
        <translation>Не распознано, считается неоплаченным: {statuses}.</translation>
    </message>
    <message>
        <source>line {line} (“{text}”)</source>
        <translation>строка {line} («{text}»)</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>{named} and {count} more</source>
        <translation>{named} и&#xa0;ещё {count}</translation>
    </message>
</context>
<context>
    <name>SessionController</name>
    <message>
        <source>There is nothing to do today.</source>
        <translation>Сегодня делать нечего.</translation>
    </message>
    <message>
        <source>This one is answered.</source>
        <translation>Здесь уже всё решено.</translation>
    </message>
    <message>
        <source>Look at it first: press E to open the message.</source>
        <translation>Сначала посмотрите: нажмите E, чтобы открыть сообщение.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) on their way.</source>
        <translation>
            <numerusform>%n сообщение в пути.</numerusform>
            <numerusform>%n сообщения в пути.</numerusform>
            <numerusform>%n сообщений в пути.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered otherwise.</source>
        <translation>
            <numerusform>%n решено иначе.</numerusform>
            <numerusform>%n решены иначе.</numerusform>
            <numerusform>%n решено иначе.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left for later.</source>
        <translation>
            <numerusform>%n оставлено на потом.</numerusform>
            <numerusform>%n оставлены на потом.</numerusform>
            <numerusform>%n оставлено на потом.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Your details are saved.</source>
        <translation>Ваши данные сохранены.</translation>
    </message>
    <message>
        <source>Bank details saved.</source>
        <translation>Реквизиты сохранены.</translation>
    </message>
    <message>
        <source>Remove the bank details for {currency}?</source>
        <translation>Удалить реквизиты {currency}?</translation>
    </message>
    <message>
        <source>Letters about money in {currency} cannot be sent without.</source>
        <translation>Без них письма о&#xa0;деньгах в&#xa0;{currency} не уйдут.</translation>
    </message>
    <message>
        <source>Remove bank details</source>
        <translation>Удалить реквизиты</translation>
    </message>
    <message>
        <source>Keep bank details</source>
        <translation>Оставить реквизиты</translation>
    </message>
    <message>
        <source>Bank details removed.</source>
        <translation>Реквизиты удалены.</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Копируем…</translation>
    </message>
    <message>
        <source>Copied and checked: {path}</source>
        <translation>Скопировано и проверено: {path}</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверяем…</translation>
    </message>
    <message>
        <source>Go back to the copy of {moment}?</source>
        <translation>Вернуться к копии: {moment}?</translation>
    </message>
    <message>
        <source>What you entered since then is no longer there. The ledger of now is kept aside as a file.</source>
        <translation>Записанного после неё не будет. Нынешняя книга учёта сохранится отдельным файлом.</translation>
    </message>
    <message>
        <source>What was waiting to be sent in the copy is held until you look at it; nothing is sent twice.</source>
        <translation>Письма, ждавшие отправки в&#xa0;копии, будут задержаны, пока вы их не посмотрите; дважды ничего не уйдёт.</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>Восстановить эту копию</translation>
    </message>
    <message>
        <source>Keep the ledger of now</source>
        <translation>Оставить как есть</translation>
    </message>
    <message numerus="yes">
        <source>The copy is in place. %n PDF(s) it knows are missing: attach them again.</source>
        <translation>
            <numerusform>Копия восстановлена. Не хватает %n&#xa0;PDF: вложите его снова.</numerusform>
            <numerusform>Копия восстановлена. Не хватает %n&#xa0;PDF: вложите их снова.</numerusform>
            <numerusform>Копия восстановлена. Не хватает %n&#xa0;PDF: вложите их снова.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy is in place.</source>
        <translation>Копия восстановлена.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Writing the sample data…</source>
        <translation>Записываем пример…</translation>
    </message>
    <message>
        <source>{ledger} opens in a window of its own.</source>
        <translation>{ledger} открывается в отдельном окне.</translation>
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
    <name>SkipDialog</name>
    <message>
        <source>Skip {client} until…</source>
        <translation>Отложить: {client}</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Nothing is proposed and nothing goes out before that day; then it is back here.</source>
        <translation>До этого дня ничего не предлагается и не отправляется, потом клиент снова здесь.</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;До</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>Optional: shown to you, never to the client.</source>
        <translation>Необязательно. Видите только вы, клиенту это не показывается.</translation>
    </message>
</context>
<context>
    <name>SmallestRows</name>
    <message>
        <source>Add an amount</source>
        <translation>Добавить сумму</translation>
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
    <name>StepController</name>
    <message>
        <source>{client} is left alone and is back on {day}.</source>
        <translation>{client}: не беспокоим, вернётся {day}.</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>Take back the payment of {amount}?</source>
        <translation>Снять оплату {amount}?</translation>
    </message>
    <message>
        <source>Take back the credit note of {amount}?</source>
        <translation>Снять кредит-ноту {amount}?</translation>
    </message>
    <message>
        <source>Take back {amount}</source>
        <translation>Снять оплату {amount}</translation>
    </message>
    <message>
        <source>Recorded for {day}. What it settled is owed again. Both entries stay in the history.</source>
        <translation>Записана за {day}, погашенное ею снова будет к&#xa0;оплате. Обе записи останутся в&#xa0;истории.</translation>
    </message>
    <message>
        <source>All of it is taken back, not only the {part} you see here.</source>
        <translation>Снимается вся сумма, а&#xa0;не только {part}, что видны здесь.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>For example: booked to the wrong client.</source>
        <translation>Например: записана не тому клиенту.</translation>
    </message>
    <message>
        <source>Say why, so that it can be explained later.</source>
        <translation>Напишите почему, чтобы это можно было объяснить потом.</translation>
    </message>
</context>
<context>
    <name>ThanksController</name>
    <message>
        <source>There is no payment left to thank for.</source>
        <translation>Больше нет платежей, за которые можно поблагодарить.</translation>
    </message>
</context>
<context>
    <name>ThanksDialog</name>
    <message>
        <source>Thank for a payment</source>
        <translation>Поблагодарить за платёж</translation>
    </message>
    <message>
        <source>Write the letter…</source>
        <translation>Написать письмо…</translation>
    </message>
    <message>
        <source>Payments to thank for</source>
        <translation>Платежи, за которые можно поблагодарить</translation>
    </message>
    <message>
        <source>Payments of the last two weeks. You read each letter before it goes out.</source>
        <translation>Платежи за последние две недели. Каждое письмо вы читаете перед отправкой.</translation>
    </message>
    <message>
        <source>still open: {amount}</source>
        <translation>осталось: {amount}</translation>
    </message>
    <message>
        <source>paid in full</source>
        <translation>оплачено полностью</translation>
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
        <translation>Кредит-нота к счёту {number}, {amount}</translation>
    </message>
    <message>
        <source>Disputed until {until}</source>
        <translation>Клиент оспорил, до {until}</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Клиент оспорил</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Promised to pay by {until}</source>
        <translation>Обещана оплата к {until}</translation>
    </message>
    <message>
        <source>(the instalment due {day})</source>
        <translation>(платёж со сроком {day})</translation>
    </message>
    <message>
        <source>Formal demand</source>
        <translation>Претензия</translation>
    </message>
    <message>
        <source>{stage} posted as a letter</source>
        <translation>{stage}: отправлено почтой</translation>
    </message>
    <message>
        <source>Thanked for the payment</source>
        <translation>Отправлена благодарность за оплату</translation>
    </message>
    <message>
        <source>Apologised for a message sent by mistake</source>
        <translation>Отправлено извинение за письмо по ошибке</translation>
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
        <source>Instalments offered</source>
        <translation>Предложена рассрочка</translation>
    </message>
    <message>
        <source>Instalments agreed</source>
        <translation>Рассрочка согласована</translation>
    </message>
    <message>
        <source>Offer of instalments ended</source>
        <translation>Предложение рассрочки снято</translation>
    </message>
    <message>
        <source>Instalment plan ended</source>
        <translation>Рассрочка завершена</translation>
    </message>
    <message>
        <source>Instalments reopened</source>
        <translation>Рассрочка возвращена</translation>
    </message>
    <message>
        <source>Payment of {amount} taken back</source>
        <translation>Снята оплата {amount}</translation>
    </message>
    <message>
        <source>Credit note of {amount} taken back</source>
        <translation>Снята кредит-нота {amount}</translation>
    </message>
    <message>
        <source>Invoice {number} cancelled</source>
        <translation>Отменён счёт {number}</translation>
    </message>
    <message>
        <source>Invoice {number} reopened</source>
        <translation>Возвращён счёт {number}</translation>
    </message>
    <message>
        <source>{number} is left out of every reminder</source>
        <translation>{number}: без напоминаний</translation>
    </message>
    <message>
        <source>{number} is reminded of again</source>
        <translation>{number}: снова с напоминаниями</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Call: nobody answered</source>
        <translation>Звонок: никто не ответил</translation>
    </message>
    <message>
        <source>Call: will pay by {until}</source>
        <translation>Звонок: заплатит до {until}</translation>
    </message>
    <message>
        <source>Call: wants instalments</source>
        <translation>Звонок: хочет рассрочку</translation>
    </message>
    <message>
        <source>Call: disputes the invoice</source>
        <translation>Звонок: оспаривает счёт</translation>
    </message>
    <message>
        <source>Call: the wrong person answered</source>
        <translation>Звонок: ответил не тот человек</translation>
    </message>
    <message>
        <source>Text message sent</source>
        <translation>Отправлено SMS</translation>
    </message>
    <message>
        <source>WhatsApp message sent</source>
        <translation>Отправлено сообщение в WhatsApp</translation>
    </message>
    <message>
        <source>Telegram message sent</source>
        <translation>Отправлено сообщение в Telegram</translation>
    </message>
    <message>
        <source>Follow-up of {number}: {policy}</source>
        <translation>Порядок для {number}: {policy}</translation>
    </message>
    <message>
        <source>Follow-up of {number} as its client</source>
        <translation>Порядок для {number}: как у клиента</translation>
    </message>
    <message>
        <source>Follow-up: {policy}</source>
        <translation>Порядок напоминаний: {policy}</translation>
    </message>
    <message>
        <source>Follow-up as usual</source>
        <translation>Порядок напоминаний: обычный</translation>
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
            <numerusform>на %n&#xa0;день позже</numerusform>
            <numerusform>на %n&#xa0;дня позже</numerusform>
            <numerusform>на %n&#xa0;дней позже</numerusform>
        </translation>
    </message>
    <message>
        <source>early</source>
        <translation>раньше срока</translation>
    </message>
</context>
<context>
    <name>TodayEmptyWords</name>
    <message>
        <source>Nothing to do today</source>
        <translation>На сегодня дел нет</translation>
    </message>
    <message>
        <source>Nobody needs a reminder. Whatever becomes due is shown here on its day.</source>
        <translation>Напоминать некому. Что подойдёт к&#xa0;сроку, появится здесь в&#xa0;свой день.</translation>
    </message>
    <message>
        <source>Who owes you money?</source>
        <translation>Кто вам должен?</translation>
    </message>
    <message>
        <source>Bring your clients and invoices along from a table, or add the first client by hand.</source>
        <translation>Загрузите клиентов и&#xa0;счета из таблицы или добавьте первого клиента вручную.</translation>
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
        <source>What goes out next</source>
        <translation>Что дальше по плану</translation>
    </message>
</context>
<context>
    <name>TodayFigureWords</name>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Due in 14 days</source>
        <translation>Ближайшие 14 дней</translation>
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
            <numerusform>%n&#xa0;клиент</numerusform>
            <numerusform>%n&#xa0;клиента</numerusform>
            <numerusform>%n&#xa0;клиентов</numerusform>
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
            <numerusform>Внимания ждёт %n&#xa0;клиент. С&#xa0;остальными всё в&#xa0;порядке.</numerusform>
            <numerusform>Внимания ждут %n&#xa0;клиента. С&#xa0;остальными всё в&#xa0;порядке.</numerusform>
            <numerusform>Внимания ждут %n&#xa0;клиентов. С&#xa0;остальными всё в&#xa0;порядке.</numerusform>
        </translation>
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
    <name>TodaySession</name>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Skip until…</source>
        <translation>Отложить…</translation>
    </message>
    <message>
        <source>Call…</source>
        <translation>Позвонить…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Закончить</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} из {total}</translation>
    </message>
    <message>
        <source>The preview is being made…</source>
        <translation>Просмотр готовится…</translation>
    </message>
    <message>
        <source>There is no message yet: the reasons stand beside it.</source>
        <translation>Сообщения ещё нет: причины указаны рядом.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>That was all for today</source>
        <translation>На сегодня это всё</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>К списку</translation>
    </message>
    <message>
        <source>Go through today</source>
        <translation>Пройти по сегодняшним делам</translation>
    </message>
    <message>
        <source>How far you are</source>
        <translation>Сколько пройдено</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n&#xa0;счёт</numerusform>
            <numerusform>%n&#xa0;счёта</numerusform>
            <numerusform>%n&#xa0;счетов</numerusform>
        </translation>
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
        <translation>Отправить уведомление</translation>
    </message>
    <message>
        <source>Send reminder</source>
        <translation>Отправить напоминание</translation>
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
        <translation>На паузе</translation>
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
            <numerusform>%n&#xa0;день просрочки</numerusform>
            <numerusform>%n&#xa0;дня просрочки</numerusform>
            <numerusform>%n&#xa0;дней просрочки</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan {number} of {total}</source>
        <translation>Платёж {number} из {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n instalment(s) missed</source>
        <translation>
            <numerusform>Пропущен %n&#xa0;платёж</numerusform>
            <numerusform>Пропущено %n&#xa0;платежа</numerusform>
            <numerusform>Пропущено %n&#xa0;платежей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>Срок через %n&#xa0;день</numerusform>
            <numerusform>Срок через %n&#xa0;дня</numerusform>
            <numerusform>Срок через %n&#xa0;дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paid %n day(s) ago</source>
        <translation>
            <numerusform>Оплачено %n&#xa0;день назад</numerusform>
            <numerusform>Оплачено %n&#xa0;дня назад</numerusform>
            <numerusform>Оплачено %n&#xa0;дней назад</numerusform>
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
            <numerusform>Последний контакт %n&#xa0;день назад.</numerusform>
            <numerusform>Последний контакт %n&#xa0;дня назад.</numerusform>
            <numerusform>Последний контакт %n&#xa0;дней назад.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: a friendly notice before the due date, {language}.</source>
        <translation>Далее: дружеское уведомление до срока, {language}.</translation>
    </message>
    <message>
        <source>Next: a notice on the due date, {language}.</source>
        <translation>Далее: уведомление в&#xa0;день срока, {language}.</translation>
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
        <source>{amount} of the plan was missed.</source>
        <translation>По рассрочке не пришло {amount}.</translation>
    </message>
    <message>
        <source>Planned for {day}.</source>
        <translation>Планировалось на {day}</translation>
    </message>
    <message>
        <source>Planned for {day}; missed meanwhile: {missed}.</source>
        <translation>Планировалось на {day}; за это время пропущено: {missed}.</translation>
    </message>
    <message>
        <source>call</source>
        <translation>звонок</translation>
    </message>
    <message>
        <source>notice before the due date</source>
        <translation>уведомление до срока</translation>
    </message>
    <message>
        <source>notice on the due date</source>
        <translation>уведомление в день срока</translation>
    </message>
    <message>
        <source>first reminder</source>
        <translation>первое напоминание</translation>
    </message>
    <message>
        <source>second reminder</source>
        <translation>второе напоминание</translation>
    </message>
    <message>
        <source>final reminder</source>
        <translation>последнее напоминание</translation>
    </message>
    <message>
        <source>formal demand</source>
        <translation>претензия</translation>
    </message>
    <message>
        <source>Next: a formal demand by post, {language}.</source>
        <translation>Далее: претензия почтой, {language}.</translation>
    </message>
    <message>
        <source>Next: ask {whom} about the plan.</source>
        <translation>Далее: узнать, что с рассрочкой, {whom}.</translation>
    </message>
    <message>
        <source>Call…</source>
        <translation>Позвонить…</translation>
    </message>
    <message>
        <source>Make the letter…</source>
        <translation>Подготовить письмо…</translation>
    </message>
    <message>
        <source>Open plan…</source>
        <translation>Открыть рассрочку…</translation>
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
    <name>TogetherLine</name>
    <message>
        <source>Go through today</source>
        <translation>Пройти по делам</translation>
    </message>
    <message>
        <source>What goes out next</source>
        <translation>Что дальше по плану</translation>
    </message>
    <message numerus="yes">
        <source>Send %n marked reminder(s)…</source>
        <translation>
            <numerusform>Отправить %n отмеченное напоминание…</numerusform>
            <numerusform>Отправить %n отмеченных напоминания…</numerusform>
            <numerusform>Отправить %n отмеченных напоминаний…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n reminder(s)…</source>
        <translation>
            <numerusform>Отправить %n напоминание…</numerusform>
            <numerusform>Отправить %n напоминания…</numerusform>
            <numerusform>Отправить %n напоминаний…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thank-you letter(s)…</source>
        <translation>
            <numerusform>%n благодарность…</numerusform>
            <numerusform>%n благодарности…</numerusform>
            <numerusform>%n благодарностей…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalsBar</name>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Total of what is shown</source>
        <translation>Итог показанного</translation>
    </message>
    <message>
        <source>Total of what is selected</source>
        <translation>Итог выбранного</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n&#xa0;счёт</numerusform>
            <numerusform>%n&#xa0;счёта</numerusform>
            <numerusform>%n&#xa0;счетов</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Ничего не выбрано</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Выбран %n</numerusform>
            <numerusform>Выбрано %n</numerusform>
            <numerusform>Выбрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>open {amounts}</source>
        <translation>к оплате {amounts}</translation>
    </message>
    <message>
        <source>gross {amounts}</source>
        <translation>всего {amounts}</translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message>
        <source>Nobody knows whether the last message went out: that comes first.</source>
        <translation>Неизвестно, ушло ли последнее письмо: сначала это.</translation>
    </message>
    <message>
        <source>The payment promised by {day} did not come.</source>
        <translation>Оплата, обещанная к {day}, не пришла.</translation>
    </message>
    <message>
        <source>There is no e-mail address yet.</source>
        <translation>Адреса эл. почты пока нет.</translation>
    </message>
    <message>
        <source>{step}: the next step of the policy {policy}.</source>
        <translation>{step}: следующий шаг по правилам {policy}.</translation>
    </message>
    <message>
        <source>{step}: the policy {policy} plans it for today.</source>
        <translation>{step}: по правилам {policy} это на сегодня.</translation>
    </message>
    <message>
        <source>{step}: the policy {policy} planned it for {day}.</source>
        <translation>{step}: по правилам {policy} планировалось на {day}.</translation>
    </message>
    <message>
        <source>No contact so far.</source>
        <translation>Контактов пока не было.</translation>
    </message>
    <message>
        <source>Last contact on {day}.</source>
        <translation>Последний контакт: {day}.</translation>
    </message>
    <message>
        <source>You chose never to remind about this invoice.</source>
        <translation>Вы решили никогда не напоминать об этом счёте.</translation>
    </message>
    <message>
        <source>Next by the policy {policy}: {step}, {day}.</source>
        <translation>Дальше по правилам {policy}: {step}, {day}.</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>The ledger is copied to {path}.</source>
        <translation>Копия книги учёта: {path}.</translation>
    </message>
</context>
<context>
    <name>WithoutLedger</name>
    <message>
        <source>No ledger is open: open or restore one first.</source>
        <translation>Книга учёта не открыта: сначала откройте или восстановите её.</translation>
    </message>
    <message>
        <source>Open another ledger</source>
        <translation>Открыть другую книгу учёта</translation>
    </message>
    <message>
        <source>Where is the new ledger to lie?</source>
        <translation>Где будет лежать новая книга учёта?</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Восстановить копию</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Restore the newest copy</source>
        <translation>Восстановить последнюю копию</translation>
    </message>
    <message>
        <source>Open another ledger…</source>
        <translation>Открыть другую книгу учёта…</translation>
    </message>
    <message>
        <source>New ledger…</source>
        <translation>Новая книга учёта…</translation>
    </message>
    <message>
        <source>{path} is there already: choose another name, or open it.</source>
        <translation>{path} уже есть: выберите другое имя или откройте этот файл.</translation>
    </message>
    <message>
        <source>Ledgers (*.fpay)</source>
        <translation>Книги учёта (*.fpay)</translation>
    </message>
</context>
<context>
    <name>_HoldDialog</name>
    <message>
        <source>Only the instalment due {day}</source>
        <translation>Только платёж со сроком {day}</translation>
    </message>
    <message>
        <source>All invoices of {client}</source>
        <translation>Все счета: {client}</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>До определённого дня</translation>
    </message>
    <message>
        <source>Until I end it</source>
        <translation>Пока не завершу</translation>
    </message>
    <message>
        <source>&amp;How long</source>
        <translation>&amp;Как долго</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;До</translation>
    </message>
    <message>
        <source>Only {number}</source>
        <translation>Только {number}</translation>
    </message>
</context>
<context>
    <name>_PreviewModel</name>
    <message>
        <source>Column {number}</source>
        <translation>Столбец {number}</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Значит</translation>
    </message>
</context>
<context>
    <name>_SmallestRow</name>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Enter a code of three letters, such as EUR.</source>
        <translation>Введите код из трёх букв, например EUR.</translation>
    </message>
    <message>
        <source>There is an amount in {currency} already.</source>
        <translation>Сумма в {currency} уже есть.</translation>
    </message>
    <message>
        <source>Enter an amount above zero, or remove it.</source>
        <translation>Введите сумму больше нуля или уберите её.</translation>
    </message>
    <message>
        <source>Smallest amount {number}</source>
        <translation>Наименьшая сумма {number}</translation>
    </message>
    <message>
        <source>Currency of smallest amount {number}</source>
        <translation>Валюта наименьшей суммы {number}</translation>
    </message>
    <message>
        <source>Remove smallest amount {number}</source>
        <translation>Убрать наименьшую сумму {number}</translation>
    </message>
</context>
<context>
    <name>_StepRow</name>
    <message>
        <source>Remove this step</source>
        <translation>Убрать этот шаг</translation>
    </message>
    <message>
        <source>Step {number}: day</source>
        <translation>Шаг {number}: день</translation>
    </message>
    <message>
        <source>Step {number}: how</source>
        <translation>Шаг {number}: как</translation>
    </message>
    <message>
        <source>Step {number}: what</source>
        <translation>Шаг {number}: что</translation>
    </message>
    <message>
        <source>Step {number}: manner</source>
        <translation>Шаг {number}: обращение</translation>
    </message>
    <message>
        <source>Remove step {number}</source>
        <translation>Убрать шаг {number}</translation>
    </message>
</context>
</TS>
