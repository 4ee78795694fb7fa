## Local e data, assinatura, crédito

byline-and = e
byline-by = Por

credit-file-photo = Foto de arquivo:
credit-handout = Divulgação via
credit-photo = Foto:
credit-photo-by = Foto de

dateline-date = { $day } { $short }
dateline-date-year = { $date } { $year }

signoff-additional-reporting = Reportagem adicional de
signoff-compiled = Compilado por
signoff-editing = Edição de
signoff-reporting = Reportagem de
signoff-reporting-writing = Reportagem e texto de
signoff-writing = Texto de

## Datas

date-after = após { $date }
date-as-of = a { $date }
date-before = antes de { $date }
date-by = até { $date }
date-day =
    { $day ->
        [1] 1º
       *[other] { $day }
    }
date-during = durante { $date }
date-early = no início de { $date }
date-from = a partir de { $date }
date-in = em { $date }
date-last =
    { $kind ->
        [day] no último { $date }
       *[other] em { $date } passado
    }
date-late = no final de { $date }
date-mid = em meados de { $date }
date-next =
    { $kind ->
        [day] no próximo { $date }
       *[other] em { $date } próximo
    }
date-of = de { $date }
date-on = em { $date }
date-since = desde { $date }
date-this = este { $date }
date-until = até { $date }
date-weekday = { $weekday }, { $date }

date-between = entre { $from } e { $to }
date-dash = { $from }-{ $to }
date-from-to = de { $from } a { $to }

## Citações

quote-gloss = (tradução: “{ $words }”)

## Versões

version-advisory = AVISO
version-analysis = ANÁLISE
version-breaking = ÚLTIMA HORA
version-brief = BREVE
version-corrected = CORRIGIDO
version-exclusive = EXCLUSIVO
version-explainer = ENTENDA
version-factbox = QUADRO
version-lead = LEAD { $number }
version-net = ENVIO { $number }
version-refile = REENVIO
version-repeat = REPETE
version-timeline = CRONOLOGIA
version-update = ATUALIZAÇÃO { $number }
version-update-bare = ATUALIZAÇÃO
version-urgent = URGENTE
version-withdrawn = NOTÍCIA RETIRADA
version-wrapup = RESUMO { $number }
