## Переклад

translate-whither = не вказано мову перекладу
hint-to = укажіть її, наприклад --to es, або задайте targets у wireloc.toml
translate-no-quote = цитати { $number } немає: у повідомленні їх { $count }
translate-quote-free = цитата { $number } — не чиїсь слова в лапках, тож перекладається як інший текст
translate-quote-of-many = --quote діє для одного повідомлення, бо кожне лічить свої цитати
hint-quotes = wireloc quotes показує їх із номерами
translate-many = кілька файлів чи мов дають кілька видань
hint-out-dir = укажіть теку для них через --out-dir
translate-twice = { $file } було б виданням і { $one }, і { $other }; укажіть інші файли чи теки
translate-stream = потік іде до стандартного виводу: -o, --out-dir і --dry-run — для файлів
translate-language = мову повідомлення не вдалося визначити
hint-from = укажіть її, наприклад --from en
translate-done = { $file } → { $output }: речень { $sentences } ({ $backend }), цитат збережено { $quotes }, термінів { $terms }
translate-clean = переглядати нічого
translate-eyes = переглянути: помилок { $errors }, попереджень { $warnings }, зауважень { $infos }
translate-next = після правок: wireloc check { $source } { $edition }
translate-run = видань { $editions }, невдалих { $failed }; що з кожним сталося, записано в { $record }
translate-would = { $file } → { $output }: { $from } → { $to }, речень { $sentences }, цитат зберегти { $quotes }, термінів { $terms }
translate-would-send = { $backend } отримав би речень { $sentences }, знаків { $characters }, місце: { $host ->
        [here] цей комп’ютер
       *[other] { $host }
    }
translate-would-cost = приблизна вартість: { $cost }
# Heads what each engine would be sent for all files together
translate-would-in-all = загалом:
translate-left =
    { $host ->
        [unknown] { $backend } отримав речень { $sentences }, знаків { $characters }; куди він їх передає, невідомо
       *[other] { $backend } отримав речень { $sentences }, знаків { $characters }, місце: { $host }
    }
translate-details = запитано уривків: { $asked } (символів: { $characters }), перепитано: { $repaired }, залишено як є: { $left }
translate-stopping = зупинка: на відповіді, що вже в дорозі, чекають, і їх буде збережено; ще раз Ctrl-C зупиняє негайно
translate-stopped = зупинено; те, що не завершено, не має видання
# $answers (Number): answers of engines that had arrived when the run ended
translate-resume = { $answers ->
    [one] збережено { $answers } відповідь, що вже надійшла
    [few] збережено { $answers } відповіді, що вже надійшли
   *[many] збережено { $answers } відповідей, що вже надійшли
  }; та сама команда з --resume не питає про них знову

## Рушії

backend-leaves = { $host ->
    [unknown] може передавати текст кому завгодно
   *[other] надсилає текст до { $host }
  }
backend-stays = на цій машині
# $local (String): yes or no, whether the engine may receive embargoed stories
backend-local = { $local ->
    [yes] позначено як локальний: може отримувати матеріали під ембарго
   *[no] не отримує матеріалів під ембарго
  }
# $pairs (String): pairs such as en→es, or none where there are too many to list; $count (Number): how many
backend-pairs = { $pairs ->
    [none] { $count ->
        [one] { $count } мовна пара
        [few] { $count } мовні пари
       *[many] { $count } мовних пар
      }
   *[other] мовні пари: { $pairs }
  }
# $sentences (Number): the most sentences in a request
backend-sentences = { $sentences ->
    [one] щонайбільше { $sentences } речення в запиті
    [few] щонайбільше { $sentences } речення в запиті
   *[many] щонайбільше { $sentences } речень у запиті
  }
# $size (Number): the most text in a request; $unit (String): bytes, characters or utf-16
backend-size = щонайбільше { $size } { $unit ->
    [bytes] байтів
    [utf-16] одиниць UTF-16
   *[characters] символів
  } у запиті
# $requests (Number): the most requests at a time
backend-requests = { $requests ->
    [one] { $requests } запит водночас
    [few] { $requests } запити водночас
   *[many] { $requests } запитів водночас
  }
# $amount (String): a number and its currency
backend-price = { $amount } за мільйон символів
backend-priceless = { $limited ->
    [yes] ціну не вказано, тож max_cost нічого не пропускає; ціна 0 означає, що він нічого не коштує
   *[no] ціну не вказано, тож вартість не рахується
  }
# $names (String): kinds of engines
backend-unset = ще не налаштовано, у [backends.НАЗВА] файлу wireloc.toml: { $names }
# $name (String): the engine; $from, $to (String): languages; $word, $answer (String): a word and its translation; $milliseconds (Number): how long it took
backend-ready = { $name } перекладає з { $from } на { $to }: «{ $word }» стало «{ $answer }» за { $milliseconds } мс
# Where the word came back unchanged; $name (String): the engine; $from, $to (String): languages; $word (String): the word; $milliseconds (Number): how long it took
backend-unchanged = { $name } відповідає, але з { $from } на { $to } «{ $word }» повернулося без змін, за { $milliseconds } мс; перевірте, чи має він ці мови

## Файл, який записує init

init-opening = Налаштування wireloc для повідомлень у цій теці. Параметр командного рядка важить більше за змінну WIRELOC_, змінна — більше за цей файл.
init-source = Мова повідомлень; без неї мову кожного повідомлення визначено автоматично.
init-targets = Мови видань.
init-backend = Рушій або перелік рушіїв: де один відмовив, звертаються до наступного.
init-glossary = Глосарії, з яких важить пізніший; «shipped» — ті, що постачаються, «cldr» — назви країн, міст і валют, «none» — жодного.
init-cache = Де зберігається до наступного запуску зроблене з глосаріїв; «none» нічого не зберігає.
init-house = Видавець, чиїм термінам надається перевага.
init-quotes = Цитати з автором: «keep» залишає їх, «gloss» додає переклад, «translate» перекладає.
init-fail-on = Що робить запуск невдалим: «meaning» — будь-яка помилка, «warning» — і попередження, «never» — ніщо.
init-encoding = Кодування вхідних даних, якщо не UTF-8.
init-check = Правила за кодом чи назвою або родини за літерами: «error», «warning», «info», «on» чи «off». «wireloc rules» показує їх.
init-backends = Рушії під довільною назвою. «command» — будь-яка програма, що читає й пише рядки JSON.
init-written = { $file } записано; наступний крок: wireloc translate STORY.txt
init-there = { $file } уже є, слово в слово

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
terms-concept = поняття:
terms-target = стає:
terms-status = статус:
terms-because = видно з:
terms-first = може бути й { $others }: поруч нічого не підказує
terms-none = глосарій не має для нього терміна мовою перекладу
facts-value = значення:

## Сторінка правила

explain-category = Категорія:
explain-mqm = Категорія MQM:
explain-its = Тип ITS 2.0:
explain-ignore = Щоб вимкнути: { $code } = "off" у [check] файлу wireloc.toml або { $family } = "off" для родини; для однієї знахідки — --ignore ID --reason ТЕКСТ.
explain-drifts = Правило озивається
explain-harmless = Правило мовчить
explain-glossary = із цим глосарієм:
explain-edition = із цим виданням попередньої версії:
explain-engine = де рушій із --quotes { $quotes } відповідає:
explain-no-text = Жоден текст цього не покаже: правило говорить про запуск, а не про слова.

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
error-stdin-twice = стандартне введення може бути лише одним із двох текстів
error-same-file = { $file } названо і повідомленням, і його виданням
error-same-language = { $file }, здається, мовою свого повідомлення ({ $lang })
hint-to-or-diff = укажіть мову видання через --to; дві версії порівнює wireloc diff
error-language = { $file }: мову тексту не вдалося визначити
hint-language = укажіть її, наприклад { $flag } en
note-unknown-language = про мову «{ $lang }» нічого не відомо: порівнюється лише те, що не потребує її слів
ignore-opening = Знахідки у { $file }, які переглянуто й дозволено. Запис втрачає чинність, коли змінюється одне з його речень.
ignore-written = { $count ->
    [one] { $count } знахідку відтепер дозволено, за { $file }
    [few] { $count } знахідки відтепер дозволено, за { $file }
   *[other] { $count } знахідок відтепер дозволено, за { $file }
  }
ignore-no-file = --ignore веде файл поруч із виданням, тож і видання має бути файлом
ignore-one = --ignore стосується одного видання, бо кожне має власні знахідки
ignore-unknown = тут немає знахідки «{ $id }»
hint-ids = кожна знахідка називає себе, наприклад --ignore 3f2a1b9c0d4e
hint-nearest = може, «{ $name }»?
hint-rules = «wireloc rules» їх перелічує
error-environment = { $name }: «{ $value }» не годиться; --help показує, що приймає однойменний параметр
error-unknown-key = { $file }: тут немає параметра «{ $key }»
# $file (String): place; $kind (String): what was written
error-no-kind = { $file }: немає виду рушія «{ $kind }»
# $file (String): place; $name (String): the name of the engine
error-kindless = { $file }: [backends.{ $name }] не має виду, kind
hint-keys = є: { $keys }
error-config = { $file }: { $reason }
error-there = { $file }: цей файл уже є з іншим вмістом, можливо, хтось його правив
hint-force = --force замінює його
error-glossary = { $reason }
error-no-backend = жоден рушій не зветься «{ $name }»
hint-known = є: { $names }
error-no-house = жоден глосарій не має термінів видавця «{ $name }»
hint-other-backend = wireloc backend list показує, які рушії є; інший назвіть через --backend
error-backendless = жодного рушія не налаштовано; назвіть якийсь через --backend
# $status (String): canceled or withheld
error-withdrawn = матеріал { $status ->
    [canceled] скасовано
   *[withheld] затримано
  }: з ним нічого не роблять
error-embargoed = матеріал не може залишити цю машину (він під ембарго, конфіденційний або його тримають тут вручну), а жоден названий рушій не є локальним; нічого не надіслано
hint-local = назвіть локальний, наприклад --backend apertium, або задайте local = true для власного рушія
error-edition = видання не записати: { $reason }

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
help-explain-rule = Код чи назва правила, наприклад NUM001 або number-changed, чи літери родини, наприклад NUM
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
help-init = Записати wireloc.toml, де пояснено кожен параметр
help-init-folder = Тека, для якої він
help-option-force = Замінити наявний файл з іншим вмістом
help-option-config = Файл конфігурації; якщо не вказано, wireloc.toml, знайдений вище
help-check = Сказати, що сталося зі змістом у виданні, хто б його не зробив
help-check-source = Повідомлення
help-check-edition = Його видання
help-check-to = Мова видання; без неї визначається
help-diff = Показати, що змінила версія і що це робить зі змістом
help-diff-old = Попередня версія
help-diff-new = Пізніша версія
help-diff-edition = Видання, зроблене з попередньої версії: сказати, які його речення застаріли
help-diff-to = Мова видання; без неї визначається
help-option-pairs = Потік пар текстів, по одному JSON у рядку, замість файлів
help-terms = Перелічити терміни глосарія в повідомленні та їхні відповідники
help-terms-to = Мова, терміни якої потрібні
help-option-glossary = Глосарій замість налаштованих, можна кілька; відомі «shipped», «cldr» (країни, міста, валюти) і «none»
help-option-house = Видавець, чиїм термінам надається перевага, наприклад reuters
help-option-term = Термін для цього запуску, важить більше за глосарії; можна кілька
help-backend = Рушії перекладу
help-backend-list = Перелічити рушії, де вони і які мовні пари мають
help-backend-test = Запитати в рушія одне слово й сказати, скільки часу це забрало
help-backend-test-name = Рушій
help-backend-test-from = З цієї мови
help-backend-test-to = Цією мовою
help-translate = Локалізувати повідомлення: цитати збережено, глосарій застосовано, решту перекладено, результат перевірено
help-translate-files = Повідомлення; - означає стандартний ввід
help-translate-to = Мови видань, наприклад es чи es,fr
help-option-backend = Рушій або ланцюжок: де один відмовив, звертаються до наступного
help-option-quotes = Цитати з автором: зберегти (keep), додати переклад (gloss) чи перекласти (translate)
help-translate-quote = Що робити з однією цитатою за її номером у wireloc quotes: 2=keep, 2=gloss або 2=translate; можна повторювати
help-translate-output = Куди записати видання; звіт тоді йде до стандартного виводу
help-translate-out-dir = Тека для кількох видань: STEM.LANG.EXT, STEM.LANG.report.json, run.jsonl
help-translate-dry-run = Сказати, що було б зроблено; рушіїв не питати й нічого не записувати
help-translate-resume = Продовжити там, де зупинився запуск із тими самими файлами; що надійшло, вдруге не питати
help-translate-embargo-until = До якого часу повідомлення потрапляють лише до локальних рушіїв, наприклад 2026-11-24T10:00:00Z
help-translate-confidential = Повідомлення конфіденційні: вони потрапляють лише до локальних рушіїв
help-translate-local-only = Повідомлення потрапляють лише до локальних рушіїв, хоч би які були
help-option-fail-on = Що робить запуск невдалим: meaning (будь-яка помилка), warning (і попередження), never (ніщо)
help-option-ignore = Дозволити знахідку з цією назвою, у файлі поруч із виданням; можна повторювати
help-option-reason = Чому її дозволено
help-facts = Перелічити, що стверджує повідомлення: числа, дати, імена, заперечення, застереження та їхні значення

## Глосарій

help-glossary = Перевіряти глосарії, шукати в них, імпортувати й експортувати
help-glossary-check = Сказати, що в глосарії не може працювати або суперечить собі
help-glossary-check-files = Глосарії; без назви — ті, що в налаштуваннях, інакше ті, що в комплекті
help-glossary-find = Знайти поняття за словом будь-якої мови
help-glossary-find-text = Слово або назва поняття
help-glossary-find-glossary = Глосарії; без назви — ті, що в налаштуваннях, інакше ті, що в комплекті
help-glossary-import = Зробити глосарій із файлу TBX або таблиці термінів
help-glossary-import-file = Файл: tbx, csv або tsv
help-glossary-import-output = Глосарій, який записати; без назви — стандартний вивід
help-glossary-import-from = Мова першого стовпця, якщо таблиця її не каже
help-glossary-import-to = Мова другого стовпця, якщо таблиця її не каже
help-glossary-import-force = Замінити файл з іншим умістом
help-glossary-export = Записати глосарій для іншого інструмента
help-glossary-export-file = Глосарій; «shipped» — той, що в комплекті
help-glossary-export-output = Файл, який записати; без назви — стандартний вивід
help-glossary-export-kind = Що записати; без вказівки це каже розширення виводу
help-glossary-export-from = Мова оригіналу пар
help-glossary-export-to = Мова перекладу пар
help-glossary-export-house = Дім, терміни якого мають пари
help-glossary-export-force = Замінити файл з іншим умістом
help-glossary-add = Додати термін до глосарія
help-glossary-add-source = Термін мовою оригіналу
help-glossary-add-target = Що стає на його місце
help-glossary-add-into = Глосарій, до якого додати; без нього — останній файл налаштувань, інакше glossary.toml
help-glossary-add-from = Мова оригіналу; без неї — мова з налаштувань, інакше en
help-glossary-add-to = Мова перекладу; без неї — перша мова з налаштувань, інакше es
help-glossary-add-house = Видавець, якому належить термін
help-glossary-add-gender = Рід терміна мовою перекладу
help-glossary-add-status = Чи може термін мовою перекладу стояти у виданні; без вказівки — preferred
help-glossary-suggest = Запропонувати, чого бракує глосарію, прочитавши новини
help-glossary-suggest-files = Новини
help-glossary-suggest-glossary = Глосарії; без назви — ті, що в налаштуваннях, інакше ті, що в комплекті

lint-conflict = «{ $term }» заступає «{ $other }» ({ $place })
lint-double = «{ $term }» — це також термін поняття { $concept } ({ $place }); додайте до одного з них слова контексту
lint-forbidden-preferred = «{ $term }» тут заборонено, а в { $place } дозволено
lint-allowed-forbidden = «{ $term }» тут дозволено, а в { $place } заборонено
lint-no-gender = «{ $term }» не має роду; слова довкола не можуть із ним узгодитися
lint-unmatchable = «{ $term }» ніколи не знаходиться, навіть окремо
lint-no-expansion = «{ $term }» вимагає повної назви за першої згадки, а її мовою такої немає
lint-full-name-first-mention = «{ $term }» — повна назва; first_mention належить короткій
lint-no-term = { $concept } не має жодного терміна
lint-one-sided = { $concept } має терміни лише мовою { $lang }; додайте термін іншою мовою або do_not_translate = true
lint-rival = «{ $term }» такий самий бажаний, як «{ $other }» ({ $place }), і ніколи не вживається; зробіть один із них admitted
lint-count = { $count ->
    [0] нічого виправляти
    [one] { $count } стаття потребує уваги
    [few] { $count } статті потребують уваги
   *[other] { $count } статей потребують уваги
}

suggest-acronym = { $text } = { $expansion } ({ $count })
suggest-counted = { $text } ({ $count })
suggest-none = нічого пропонувати

glossary-written = { $file }: { $count ->
    [one] { $count } поняття
   *[other] { $count } понять
}
glossary-pairs-written = { $file }: { $count ->
    [one] { $count } пара
    [few] { $count } пари
   *[other] { $count } пар
}
glossary-left = не перенесено, бо в іншому форматі для цього немає місця: { $names }
glossary-empty-term = термін порожній; напишіть обидва, наприклад: wireloc glossary add warhead ojiva
glossary-not-found = у глосарії немає нічого для «{ $text }»

## Правила

change = { $sides ->
    [source] «{ $source }» → нічого
    [target] нічого → «{ $target }»
   *[both] «{ $source }» → «{ $target }»
  }

answer-repaired =
    { $fault ->
        [slots] рушій спершу загубив або переставив цитату чи термін, а на інший запит зберіг їх
        [silence] рушій спершу не відповів, а потім відповів добре
       *[doubt] перша відповідь рушія не могла бути перекладом, наступна може
    }
answer-repaired-meaning = Кожну відповідь рушія перевірено; якщо вона не годиться, його питають інакше.
answer-repaired-why = Відповідь, що загубила цитату, змінила б чиїсь слова; її спинено, перш ніж вона потрапила у видання.
answer-repaired-help = Нічого робити не треба; якщо таке трапляється часто, перевірте рушій.

attribution-gained = «{ $target }» приписує це комусь
attribution-gained-meaning = Те, що оригінал каже сам, видання приписує комусь.
attribution-gained-why = Факт, за який ручається агентство, читається як чиєсь твердження.
attribution-gained-help = Приберіть приписування або перевірте оригінал.

attribution-lost = сказане кимось («{ $source }») подано як факт
attribution-lost-meaning = Оригінал каже, чиї це слова, видання ні.
attribution-lost-why = Тоді агентство ручається за те, що сказало лише джерело, і має за це відповідати.
attribution-lost-help = Скажіть знову, чиї це слова.

attribution-strength = дієслово іншої сили: { change }
attribution-strength-meaning = Той, хто говорить, стоїть за цим більше чи менше, ніж в оригіналі.
attribution-strength-why = «Заявив» тримає відстань, «підтвердив» ручається: інше дієслово стає на чийсь бік.
attribution-strength-help = Уживайте дієслово тієї ж сили: сказав, заявив, підтвердив.

bidi-control = символ ({ $word }) змінює порядок, у якому показано текст
bidi-control-meaning = Символ керування напрямком змушує читати текст інакше, ніж його записано.
bidi-control-why = Тоді редактор бачить одне, а збережено інше, і ніхто цього не помічає.
bidi-control-help = Вилучіть символ або залиште його свідомо: у рядку з двома напрямками письма він може бути правильним.

bound-changed = число обмежено інакше: { change }
bound-changed-meaning = Щонайменше, майже, понад: число обмежує кількість інакше.
bound-changed-why = «Щонайменше 12» — це не «12»: кількість може зрости, і читач має це знати.
bound-changed-help = Напишіть межу з оригіналу.

code-altered = змінилося те, що читають машини: { change }
code-altered-meaning = Адреси, тега чи заповнювача з оригіналу немає у виданні, або вони інші.
code-altered-why = Зіпсована адреса чи тег веде в нікуди й може зламати сторінку.
code-altered-help = Скопіюйте з оригіналу, символ за символом.

currency-changed = інша валюта: { change }
currency-changed-meaning = Сума вказана в іншій валюті.
currency-changed-why = Сорок мільйонів доларів — не сорок мільйонів євро, а ринки діють за такими рядками.
currency-changed-help = Напишіть валюту з оригіналу або перерахуйте й суму.

date-added = дати «{ $target }» немає в оригіналі
    .versions = дата «{ $target }» нова
date-added-meaning = У виданні є дата, день чи час, яких немає в оригіналі.
date-added-why = Дата, якої ніхто не називав, — вигадка, на яку зважатимуть читачі.
date-added-help = Приберіть дату або перевірте оригінал.

date-changed = інша дата чи час: { change }
date-changed-meaning = Дата, день тижня чи час стали іншими.
date-changed-why = Читачі пропустять голосування, а виправлення запізниться.
date-changed-help = Напишіть дату з оригіналу.

date-missing = бракує дати «{ $source }»
    .versions = дати «{ $source }» більше немає
date-missing-meaning = Дати, дня чи часу з оригіналу немає у виданні.
date-missing-why = Без дня новину не розташувати в часі, і старе здається новим.
date-missing-help = Поверніть дату.

direction-reversed = навпаки: { change }
direction-reversed-meaning = Угору стало вниз, до стало після, більше стало менше.
direction-reversed-why = «Зросло» замість «впало» перевертає новину, а ринки читають перше слово.
direction-reversed-help = Перевірте напрямок.

engine-fallback = це повідомлення переклав { $backend }, бо { $first } не зміг
engine-fallback-meaning = Усе повідомлення переклав інший рушій, а не перший у ланцюжку; його стиль може бути іншим.
engine-fallback-why = Терміни й тон можуть відрізнятися від інших видань дня.
engine-fallback-help = Читайте видання з огляду на це й перевірте перший рушій: wireloc backend test.

gender-changed = інша стать: { change }
gender-changed-meaning = Особі надано іншу стать, ніж в оригіналі.
gender-changed-why = Відома людина стає кимось іншим, і того, про кого йдеться, скривджено.
gender-changed-help = Перевірте, про кого йдеться.

gloss-left-out = за цитатою «{ $source }» немає перекладу: жоден не пройшов перевірок
gloss-left-out-meaning = За збереженою цитатою мав стояти позначений переклад; те, що дав рушій, ним не є.
gloss-left-out-why = Хто не знає мови цитати, лишається без неї.
gloss-left-out-help = Перекладіть цитату вручну й поставте за нею або залиште саму цитату.

hedge-gained = із застереженням там, де оригінал стверджує: { change }
    .versions = тепер із застереженням: { change }
hedge-gained-meaning = Те, що оригінал стверджує, видання каже із застереженням.
hedge-gained-why = Установлений факт читається як чутка.
hedge-gained-help = Приберіть застереження або перевірте оригінал.

hedge-lost = подано як факт: { change }
hedge-lost-meaning = Те, що оригінал каже із застереженням, видання подає як факт.
hedge-lost-why = Пропущене «ймовірний» засуджує людину раніше за суд.
hedge-lost-help = Поверніть застереження: імовірно, за повідомленнями, можливо.

ignore-lapsed = { $why ->
    [changed] { $entry } у { $file } втратив чинність, бо одне з його речень змінилося (дозволено: «{ $reason }»)
   *[unused] { $entry } у { $file } більше не називає жодної знахідки (дозволено: «{ $reason }»)
  }
ignore-lapsed-meaning = Дозволена знахідка більше не з’являється.
ignore-lapsed-why = Рішення щодо одного формулювання нічого не каже про інше.
ignore-lapsed-help = Видаліть запис із файлу.

invisible-character = «{ $word }» містить невидимий символ
invisible-character-meaning = Невидимий символ у слові ховає його від пошуку та глосарія.
invisible-character-why = Пошук, сповіщення й глосарій не помічають слова, яке має правильний вигляд.
invisible-character-help = Вилучіть невидимий символ у повідомленні.

kept-local = повідомлення не може залишити цей комп’ютер: { $backend } переклав його тут
kept-local-meaning = Повідомлення під ембарго або конфіденційне потрапляє лише до рушіїв, позначених як локальні.
kept-local-why = Матеріал під ембарго, що покинув редакцію, вважай опубліковано.
kept-local-help = Нічого робити не треба.

mixed-script-word = «{ $word }» змішує літери двох абеток
mixed-script-word-meaning = Літера іншої абетки схожа на правильну, але для машини це інше слово.
mixed-script-word-why = Воно вводить в оману щодо назв і адрес, і жоден пошук його не знайде.
mixed-script-word-help = Наберіть слово знову літерами однієї абетки.

modality-changed = змінилося те, що може, мусить чи має бути: { change }
modality-changed-meaning = Те, що може бути, стало тим, що мусить чи буде, або навпаки.
modality-changed-why = «Може» — це можливість, «мусить» — обов’язок: читачам обіцяно інше майбутнє.
modality-changed-help = Уживайте дієслово оригіналу: може, слід, мусить, буде.

name-added = назви «{ $target }» немає в оригіналі
    .versions = назва «{ $target }» нова
name-added-meaning = У виданні є назва, якої немає в оригіналі.
name-added-why = Когось утягнуто в історію, до якої він не причетний.
name-added-help = Звірте назву з оригіналом.

name-changed = інша назва: { change }
name-changed-meaning = Особа, організація чи місце стали іншими.
name-changed-why = Звинувачено, похвалено чи поховано не ту людину або не ту країну.
name-changed-help = Напишіть назву з оригіналу.

name-missing = бракує назви «{ $source }»
    .versions = назви «{ $source }» більше немає
name-missing-meaning = Назви з оригіналу немає у виданні.
name-missing-why = Хто це був і де — це і є новина.
name-missing-help = Поверніть назву, якщо вона потрібна.

negation-gained = заперечення «{ $target }» немає в оригіналі
    .versions = заперечення «{ $target }» нове
negation-gained-meaning = Те, що оригінал стверджує, видання заперечує.
negation-gained-why = Видання заперечує те, що сталося.
negation-gained-help = Приберіть заперечення.

negation-lost = загублено заперечення «{ $source }»
    .versions = заперечення «{ $source }» більше немає
negation-lost-meaning = Те, що оригінал заперечує, видання стверджує.
negation-lost-why = Видання каже протилежне тому, що сталося.
negation-lost-help = Поверніть заперечення.

negation-moved = заперечення чи виняток стосується іншого: { change }
negation-moved-meaning = Заперечення чи виняток стосується інших слів, ніж в оригіналі.
negation-moved-why = Виняток стає предметом: заборона читається як дозвіл.
negation-moved-help = Перевірте, що заперечено чи вилучено.

number-added = числа «{ $target }» немає в оригіналі
    .versions = число «{ $target }» нове
number-added-meaning = У виданні є число, якого немає в оригіналі.
number-added-why = Число, якого ніхто не називав, має вигляд перевіреного.
number-added-help = Приберіть число або перевірте оригінал.

number-changed = інше число: { change }
number-changed-meaning = Число з оригіналу має у виданні інше значення.
number-changed-why = Хибна кількість загиблих — помилка, яку запам’ятають читачі й муситиме виправляти редакція.
number-changed-help = Напишіть число з оригіналу.

number-missing = бракує числа «{ $source }»
    .versions = числа «{ $source }» більше немає
number-missing-meaning = Числа з оригіналу немає у виданні.
number-missing-why = Саме число цитуватимуть інші.
number-missing-help = Поверніть число.

opposite-said = протилежне: { change }
opposite-said-meaning = Слово стало своєю протилежністю.
opposite-said-why = Прийнято замість відхилено: наслідок передано хибно.
opposite-said-help = Звірте слово з оригіналом.

paragraph-added = цього абзацу немає в оригіналі
paragraph-added-meaning = Абзацу видання нічого не відповідає в оригіналі.
paragraph-added-why = Видання повідомляє те, чого агентство не повідомляло.
paragraph-added-help = Перевірте, звідки цей абзац.

paragraph-missing = цього абзацу немає у виданні
paragraph-missing-meaning = Абзацу оригіналу нічого не відповідає у виданні.
paragraph-missing-why = Відповідь звинуваченого часто стоїть в останньому абзаці.
paragraph-missing-help = Перекладіть абзац або пропустіть його свідомо.

quantifier-changed = інша частина: { change }
quantifier-changed-meaning = Усі стало дехто, багато стало мало, завжди стало часто.
quantifier-changed-why = «Усі» замість «деякі» звинувачує кожного.
quantifier-changed-help = Напишіть, скільки чи як часто, за оригіналом.

question-changed = твердження стало запитанням або навпаки
question-changed-meaning = Оригінал стверджує те, що видання запитує, або навпаки.
question-changed-why = Запитання, що читається як твердження, заявляє те, про що лише питали.
question-changed-help = Перевірте розділовий знак і порядок слів.

quote-altered = не те, що було сказано: { change }
quote-altered-meaning = Слова цитати стоять у виданні не так, як їх сказано.
quote-altered-why = Слова в лапках — те, що хтось сказав; одне змінене слово робить цитату хибною.
quote-altered-help = Поверніть слова цитати літера в літеру.

quote-missing = бракує цитати «{ $source }»
quote-missing-meaning = Цитати з оригіналу немає у виданні.
quote-missing-why = Чиїсь слова — та частина новини, яку інакше не розкажеш.
quote-missing-help = Поверніть цитату так, як її сказано.

quote-translated = не так, як сказано, а в перекладі: «{ $source }»
quote-translated-meaning = Редакція дозволила рушію перекласти те, що хтось сказав; читач сприйме це за його слова.
quote-translated-why = Читачі сприймають слова в лапках як власні слова мовця.
quote-translated-help = Порівняйте зі сказаним або залиште цитату: --quotes keep чи --quote з її номером.

quote-unclosed = жодні лапки не закривають «{ $source }»
quote-unclosed-meaning = Лапки відкривають слова джерела, і ніщо їх не закриває.
quote-unclosed-why = Ніхто не скаже, де закінчує мовець і починає репортер.
quote-unclosed-help = Закрийте цитату там, де закінчуються слова, щоб вони залишилися такими, як були сказані.

quoted-words-changed = інші слова в лапках: { change }
quoted-words-changed-meaning = Те, що в лапках, каже інше або втратило лапки.
quoted-words-changed-why = Лапки обіцяють читачам точні слова.
quoted-words-changed-help = Порівняйте слова в лапках з оригіналом.

roles-swapped = хто й кому помінялися місцями: { change }
roles-swapped-meaning = Той, хто зробив, і той, кому зроблено, помінялися місцями.
roles-swapped-why = Нападник стає жертвою.
roles-swapped-help = Перевірте, хто кому що зробив.

sentence-added = цього речення немає в оригіналі
    .versions = це речення нове
sentence-added-meaning = Реченню видання нічого не відповідає в оригіналі.
sentence-added-why = Видання повідомляє те, чого агентство не повідомляло.
sentence-added-help = Перевірте, звідки це речення.

sentence-left =
    { $fault ->
        [slots] це речення лишилося без перекладу: рушій щоразу губив цитату чи термін
        [silence] це речення лишилося без перекладу: рушій не відповів
       *[doubt] це речення лишилося без перекладу: жодна відповідь рушія не могла бути його перекладом
    }
sentence-left-meaning = Речення стоїть мовою оригіналу, бо жоден спосіб його перекласти не вдався.
sentence-left-why = Читачі видання не можуть його прочитати.
sentence-left-help = Перекладіть речення вручну, а тоді запустіть wireloc check.

sentence-missing = цього речення немає у виданні
    .versions = цього речення більше немає
sentence-missing-meaning = Реченню оригіналу нічого не відповідає у виданні.
sentence-missing-why = Читачі одного видання знають менше за інших, і ніхто цього не помічає.
sentence-missing-help = Перекладіть речення або пропустіть його свідомо.

slot-trouble = рушій не зберігав цитату чи термін, тому речення перекладено частинами довкола них
slot-trouble-meaning = Речення, складене з частин, має всі цитати й терміни, але може читатися негладко.
slot-trouble-why = Складені частини можуть погано узгоджуватися, і читачі це помітять.
slot-trouble-help = Перевірте граматику речення.

stale-translation = повідомлення тут змінилося, а видання каже те, що й раніше: { change }
stale-translation-meaning = Повідомлення має пізнішу версію, а це речення видання зроблено з попередньої.
stale-translation-why = Дві версії новини існують поряд, і цитують хибну.
stale-translation-help = Оновіть речення видання.

tense-changed = інший час: { change }
tense-changed-meaning = Те, що було, стало тим, що є чи буде, або навпаки.
tense-changed-why = Заплановане читається як зроблене, а завершене — як триває.
tense-changed-help = Перевірте, коли це сталося.

term-ambiguous = «{ $word }» може означати { $concept } або { $others }; узято { $concept } ({ $file }:{ $line })
term-ambiguous-meaning = Слово має кілька статей у глосарії, і жодне слово поруч не вказує на потрібну.
term-ambiguous-why = Страйк і удар, англійською «strike», — різні новини.
term-ambiguous-help = Перевірте вибір. Додайте до статей слова контексту або приберіть ту, якої редакція не вживає.

term-first-mention =
    { $fault ->
        [first] «{ $wrong }» за першої згадки стоїть без повної назви: «{ $right }» ({ $file }:{ $line })
        [again] «{ $wrong }» знову стоїть повністю; після першої згадки це «{ $right }» ({ $file }:{ $line })
       *[full] «{ $wrong }» стоїть повністю; редакція пише «{ $right }» ({ $file }:{ $line })
    }
term-first-mention-meaning = Перша згадка поняття або пізніша не така, якої вимагає глосарій.
term-first-mention-why = Читач натрапляє на скорочення, якого ніхто не пояснив, або в кожному рядку на ту саму довгу назву.
term-first-mention-help = Напишіть повну назву один раз, за першої згадки, а далі коротку; або змініть first_mention у статті.

term-forbidden = «{ $found }» заборонено для «{ $word }»; пишіть «{ $target }» ({ $file }:{ $line })
term-forbidden-meaning = Глосарій забороняє слово, яке стоїть у виданні.
term-forbidden-why = Редакція заборонила слово недарма: воно вводить в оману, ображає чи стає на чийсь бік.
term-forbidden-help = Напишіть бажаний термін або змініть глосарій.

term-form-uncertain =
    { $case ->
        [unknown] «{ $target }» для «{ $word }» стоїть у словниковій формі; можливо, потрібна інша ({ $file }:{ $line })
       *[other]
            «{ $found }» стоїть після «{ $before }», яке вимагає іншого відмінка: { $case ->
                [genitive] родовий
                [dative] давальний
                [accusative] знахідний
                [instrumental] орудний
                [prepositional] місцевий
               *[other] називний
            }{ $wanted ->
                [none] {""}
               *[other] {", тобто "}«{ $wanted }»
            } ({ $file }:{ $line })
    }
term-form-uncertain-meaning = Глосарій не каже, яка форма терміна тут потрібна.
term-form-uncertain-why = Термін у хибній формі видає машину.
term-form-uncertain-help = Перевірте форму у виданні й додайте її до статті (plural або forms).

term-inconsistent = «{ $word }» { $edition ->
        [none] в одному місці — «{ $first }», в іншому — «{ $second }»
       *[other] у { $edition } — «{ $first }», а тут — «{ $second }»
    } ({ $file }:{ $line })
term-inconsistent-meaning = Одне поняття має дві назви у виданні або у виданнях одного запуску.
term-inconsistent-why = Дві назви змушують шукати дві речі.
term-inconsistent-help = Оберіть одну з них або позначте іншу в глосарії як заборонену.

term-missing = «{ $word }» у виданні не «{ $target }» ({ $file }:{ $line })
term-missing-meaning = Термін глосарія є в оригіналі, а у виданні немає того, що каже глосарій.
term-missing-why = Кожне видання має називати річ так, як домовилася редакція.
term-missing-help = Напишіть термін глосарія в будь-якій його формі або змініть глосарій.

term-proposed = «{ $target }» для «{ $word }» лише запропоновано ({ $file }:{ $line })
term-proposed-meaning = Жодне джерело мовою видання не підтверджує цього терміна.
term-proposed-why = Непідтверджений термін може бути хибним одразу в усіх виданнях.
term-proposed-help = Перевірте термін; потім надайте йому статус preferred із джерелом або виправте його.

term-without-target = глосарій не має терміна для «{ $word }» цією мовою ({ $file }:{ $line })
term-without-target-meaning = Глосарій знає термін оригіналу й не має його мовою видання.
term-without-target-why = Тоді кожне видання знайде власну назву.
term-without-target-help = Додайте термін до статті; доти слова перекладає рушій.

unexplained-change = змінено: { change }
unexplained-change-meaning = Змінилося щось, що не є фактом відомого виду.
unexplained-change-why = Не кожна зміна змісту — факт, який може прочитати правило.
unexplained-change-help = Прочитайте обидва; часто змінено лише формулювання.

unit-changed = інша одиниця: { change }
unit-changed-meaning = Величина вказана в іншій одиниці з тим самим числом.
unit-changed-why = Тридцять миль — не тридцять кілометрів.
unit-changed-help = Напишіть одиницю з оригіналу або перерахуйте й число.

unknown-word = рушій не знає «{ $word }» і лишив без змін
unknown-word-meaning = Слово, що не є назвою, терміном чи цитатою, стоїть у виданні без перекладу.
unknown-word-why = Чуже слово посеред речення спиняє читача й видає машину.
unknown-word-help = Перекладіть слово або додайте його до глосарія.

untranslated = «{ $target }» лишилося мовою оригіналу
untranslated-meaning = Текст видання стоїть мовою оригіналу.
untranslated-why = Читачі видання не можуть цього прочитати.
untranslated-help = Перекладіть слова.

word-replaced = інше слово: { change }
word-replaced-meaning = У загалом незміненому реченні стоїть інше слово.
word-replaced-why = Одне слово може бути всією новиною: похвалив, насварив.
word-replaced-help = Перевірте, чи слово означає те саме.

words-added = «{ $target }» нічому не відповідає в оригіналі
    .versions = «{ $target }» нове
words-added-meaning = Слова видання нічому не відповідають в оригіналі.
words-added-why = Видання каже більше, ніж повідомлення.
words-added-help = Перевірте, що додано.

words-missing = ніщо не відповідає «{ $source }»
    .versions = «{ $source }» більше немає
words-missing-meaning = Словам оригіналу нічого не відповідає.
words-missing-why = Пропущене може бути саме тим, що робило речення правдивим.
words-missing-help = Перевірте, що пропущено.

## Reports

word-warning = попередження
word-info = зауваження
word-help = що робити
word-note = примітка
finding-ignore = --ignore { $id } --reason ТЕКСТ дозволяє її
diff-summary = { $changed ->
    [0] без змін { $sentences ->
            [one] в { $sentences } реченні
           *[other] у { $sentences } реченнях
          }
   *[other] { $changes ->
        [0] без змін змісту { $sentences ->
            [one] в { $sentences } реченні
           *[other] у { $sentences } реченнях
          }
        [one] { $changes } зміна змісту { $sentences ->
            [one] в { $sentences } реченні
           *[other] у { $sentences } реченнях
          }: { $kinds }
        [few] { $changes } зміни змісту { $sentences ->
            [one] в { $sentences } реченні
           *[other] у { $sentences } реченнях
          }: { $kinds }
       *[other] { $changes } змін змісту { $sentences ->
            [one] в { $sentences } реченні
           *[other] у { $sentences } реченнях
          }: { $kinds }
      }
  }
diff-unchanged = { $sentences ->
    [one] { $sentences } речення без змін
    [few] { $sentences } речення без змін
   *[many] { $sentences } речень без змін
  }
diff-moved = переміщене
report-summary = { $file }: { $errors ->
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
  }{ $ignored ->
    [0] { "" }
   *[other] , дозволено: { $ignored }
  }
hint-ignore = знахідка, яка може лишитися: та сама команда з --ignore ID --reason ТЕКСТ
versions-help = Якщо пізніша версія справді це каже, її видання мають піти слідом: wireloc diff OLD NEW --edition FILE.
diff-warnings = { "; " }{ $count ->
    [one] { $count } попередження
    [few] { $count } попередження
   *[other] { $count } попереджень
  }
diff-ignored = { "; " }дозволено: { $count }
page-ignored = дозволено: { $count }
page-tools = фільтри й подання
page-errors = помилки
page-warnings = попередження
page-infos = зауваження
page-meaning-only = лише зміст
page-unfold = увесь текст
page-keys = клавіші
page-key-next = наступна знахідка
page-key-previous = попередня знахідка
page-close = закрити
page-number = №
page-folded = без зауваг:
page-unchanged = без змін:

## Види змісту й родини правил

category-number = число
category-number-scale = порядок числа
category-number-word = число словами
category-named-entity = назва
category-negation = заперечення
category-negation-scope = межі заперечення
category-hedging = застереження
category-modality = може чи мусить
category-question-modality = запитання чи твердження
category-attribution = атрибуція
category-quotation = цитата
category-date-time = дата чи час
category-currency = валюта
category-unit = одиниця
category-quantity-comparator = межа числа
category-comparison-direction = напрям
category-quantifier-scope = усі чи деякі
category-role-swap = хто кому що зробив
category-omission = пропуск
category-addition = додане
category-untranslated = без перекладу
category-glossary-term = термін глосарія
category-tense = час дієслова
category-gender = стать
category-antonym = протилежне
category-predicate = дія чи стан
category-structure = будова
category-markup = розмітка
category-characters = символи
category-unexplained = непояснена зміна

family-num = Числа
family-nam = Назви й особи
family-dat = Дати й час
family-mon = Гроші
family-uni = Одиниці
family-neg = Заперечення
family-hed = Застереження
family-mod = Може й мусить, запитання, час
family-att = Атрибуція
family-cmp = Межі, напрями, частки
family-quo = Цитати
family-trm = Терміни глосарія
family-omi = Чого бракує
family-add = Що додано
family-rol = Хто кому що зробив
family-str = Речення й запуск
family-fmt = Символи, розмітка й відповіді
