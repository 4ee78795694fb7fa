## Списки

found-count = знайдено: { $count }
quotes-type = вид:
quotes-speaker = мовець:
quotes-cue = слово мовлення:
quotes-direct = пряма
quotes-mixed = змішана
quotes-indirect = непряма
quotes-title = без автора: назва твору
quotes-name = без автора: це назва або ім’я
quotes-word = без автора: мовиться про саме слово
quotes-no-cue = без автора: поруч ніхто нічого не каже

## Сторінка правила

explain-category = Категорія:
explain-mqm = Категорія MQM:
explain-its = Тип ITS 2.0:
explain-drifts = Зміст змінюється
explain-harmless = Зміст той самий, правило мовчить

## Хибний командний рядок

usage-unknown-argument = тут немає параметра «{ $name }»
usage-unknown-command = немає команди «{ $name }»
usage-missing = бракує: { $name }
usage-missing-command = бракує команди
usage-conflict = { $name } не поєднується з { $other }
usage-no-value = { $name } потребує значення
usage-bad-value = «{ $value }» не годиться для { $name }
usage-possible = може бути одне з: { $values }
usage-meant = може, { $values }?
usage-help = --help показує, що є

## Невдачі

word-error = помилка
word-hint = порада
error-fault = помилка в самому wireloc ({ $place }); нічого не записано. Повідомте про неї разом із командою.
error-no-file = { $file }: такого файлу немає
error-file-forbidden = { $file }: ви не маєте права читати цей файл
error-file-is-folder = { $file }: це тека; назвіть файли в ній
error-file-unreadable = { $file }: не прочитати: { $reason }
error-cannot-write = { $file }: не записати: { $reason }
error-format-unread = { $file }: це { $format }, який не читається; --format text читає його як звичайний текст
error-bad-story = { $file }: { $reason }
error-stdout = не вдалося писати до стандартного виводу: { $reason }
error-backend = { $reason }
error-no-rule = жодне правило не зветься «{ $name }»
hint-nearest = може, «{ $name }»?
hint-rules = «wireloc rules» їх перелічує

## Коди виходу

exit-done = зроблено
exit-findings = є зауваги рівня --fail-on чи вищого; видання записано, його слід переглянути
exit-usage = хибний командний рядок
exit-bad-input = вхідні дані не є придатним повідомленням
exit-no-input = вхідних даних немає
exit-no-backend = рушій недоступний
exit-fault = помилка самого wireloc
exit-cannot-write = вихідні дані не записати, або вони замінили б інші
exit-try-later = спробуйте пізніше
exit-refused = це заборонено правилами (ембарго, кошторис)
exit-bad-config = хибна конфігурація

## Довідка

help-wireloc = Локалізує повідомлення агентств і каже, що версія чи переклад зробили зі змістом.
help-usage = Використання:
help-commands = Команди
help-arguments = Аргументи
help-options = Параметри
help-possible = [одне з: { $values }]
help-default = [типово: { $value }]
help-exit-codes = Коди виходу:
help-option-ui-lang = Мова повідомлень; якщо не вказано, мова середовища
help-option-color = Коли вживати кольори
help-option-quiet = Казати лише про невдачі
help-option-verbose = Казати більше
help-option-help = Показати цю довідку
help-option-version = Показати версію
help-rules = Перелічити всі правила з поясненням
help-explain = Пояснити правило з прикладами
help-explain-rule = Код або назва правила, наприклад NUM001 чи number-changed
help-completions = Вивести сценарій, що доповнює команди й параметри в оболонці
help-completions-shell = Оболонка
help-man = Вивести сторінку посібника
help-man-command = Цієї команди; якщо не вказано, усієї програми
help-option-from = Мова повідомлення; якщо не вказано, визначається
help-option-format = Формат вхідних даних; jsonl — потік, одне повідомлення на рядок
help-option-encoding = Кодування вхідних даних, наприклад windows-1252; якщо не вказано, UTF-8
help-option-output-format = Як записати результат
help-option-file = Повідомлення; - означає стандартний ввід
help-quotes = Перелічити цитати, хто їх каже і чому слова в лапках нічиї

## Правила

answer-repaired =
    { $fault ->
        [slots] рушій спершу загубив або переставив цитату чи термін, а на інший запит зберіг їх
        [silence] рушій спершу не відповів, а потім відповів добре
       *[doubt] перша відповідь рушія не могла бути перекладом, наступна може
    }
answer-repaired-meaning = Кожну відповідь рушія перевірено; якщо вона не годиться, його питають інакше.
answer-repaired-help = Нічого робити не треба; якщо таке трапляється часто, перевірте рушій.

bidi-control = символ ({ $word }) змінює порядок, у якому показано текст
bidi-control-meaning = Символ керування напрямком змушує читати текст інакше, ніж його записано.
bidi-control-help = Вилучіть символ або залиште його свідомо: у рядку з двома напрямками письма він може бути правильним.

invisible-character = «{ $word }» містить невидимий символ
invisible-character-meaning = Невидимий символ у слові ховає його від пошуку та глосарія.
invisible-character-help = Вилучіть невидимий символ у повідомленні.

mixed-script-word = «{ $word }» змішує літери двох абеток
mixed-script-word-meaning = Літера іншої абетки схожа на правильну, але для машини це інше слово.
mixed-script-word-help = Наберіть слово знову літерами однієї абетки.

sentence-left =
    { $fault ->
        [slots] це речення лишилося без перекладу: рушій щоразу губив цитату чи термін
        [silence] це речення лишилося без перекладу: рушій не відповів
       *[doubt] це речення лишилося без перекладу: жодна відповідь рушія не могла бути його перекладом
    }
sentence-left-meaning = Речення стоїть мовою оригіналу, бо жоден спосіб його перекласти не вдався.
sentence-left-help = Перекладіть речення вручну, а тоді запустіть wireloc check.

slot-trouble = рушій не зберігав цитату чи термін, тому речення перекладено частинами довкола них
slot-trouble-meaning = Речення, складене з частин, має всі цитати й терміни, але може читатися негладко.
slot-trouble-help = Перевірте граматику речення.

unknown-word = рушій не знає «{ $word }» і лишив без змін
unknown-word-meaning = Слово, що не є назвою, терміном чи цитатою, стоїть у виданні без перекладу.
unknown-word-help = Перекладіть слово або додайте його до глосарія.

## Reports

word-warning = попередження
word-info = до відома
word-help = що робити
word-note = примітка
finding-id = ця знахідка — { $id }
page-meaning-only = лише зміст
page-keys = j, k: наступна й попередня знахідка · m: лише зміст
page-summary = { $errors ->
    [one] { $errors } помилка
    [few] { $errors } помилки
   *[many] { $errors } помилок
  }, { $warnings ->
    [one] { $warnings } попередження
    [few] { $warnings } попередження
   *[many] { $warnings } попереджень
  }, { $infos ->
    [one] { $infos } зауваження
    [few] { $infos } зауваження
   *[many] { $infos } зауважень
  }
