/**
 * How stories speak of days without naming a date: "yesterday", "la semaine dernière", "nächsten Montag". Written by hand from wire copy.
 * A line holds a language, a unit, a shift and the phrases, folded by `foldWord` when they are read.
 */

/**
 * Phrases that are a day, week, weekend, month or year of their own; `~` goes by the tense. `none` is what only looks like one:
 * names of days of the calendar, of places, people, papers and works. The longest phrase wins.
 */
export const RELATIVE_DAYS = (): string => `en;day;0;today,tonight,this morning,this afternoon,this evening
en;day;-1;yesterday,last night,last evening
en;day;-2;day before yesterday,the day before yesterday
en;day;1;tomorrow
en;day;2;day after tomorrow,the day after tomorrow
en;week;-1;last week
en;week;-2;week before last,the week before last
en;week;0;this week
en;week;1;next week,the coming week
en;week;2;week after next,the week after next
en;weekend;-1;last weekend,this past weekend,the past weekend
en;weekend;0;this weekend,this coming weekend,the coming weekend
en;weekend;1;next weekend
en;weekend;~;over the weekend,during the weekend,at the weekend,on the weekend
en;month;-1;last month
en;month;-2;month before last,the month before last
en;month;0;this month
en;month;1;next month
en;year;-1;last year
en;year;-2;year before last,the year before last
en;year;0;this year
en;year;1;next year
en;none;0;black friday,good friday,holy saturday,holy thursday,maundy thursday,ash wednesday,palm sunday,easter sunday,easter monday,whit monday
en;none;0;shrove tuesday,fat tuesday,cyber monday,giving tuesday,super tuesday,bloody sunday,bloody friday,black monday,black tuesday,black wednesday
en;none;0;black thursday,blue monday,super saturday,super sunday,second sunday,low sunday,red friday,freaky friday,casual friday,taco tuesday
en;none;0;ruby tuesday,man friday,girl friday,joe friday,billy sunday,tuesday weld,wednesday addams,sheffield wednesday,happy mondays,tgi friday
en;none;0;friday mosque,friday harbor,thursday island,friday night lights,saturday night live,saturday night fever,saturday night massacre
en;none;0;monday night football,thursday night football,sunday night football,saturday evening post,mail on sunday,any given sunday,never on sunday
en;none;0;sunday times,sunday mirror,sunday telegraph,sunday express,sunday mail,sunday star,sunday star-times,sunday herald,sunday independent
en;none;0;sunday age,sunday world,sunday people,sunday school,sunday best,monday's child,tuesday's child,wednesday's child,thursday's child
en;none;0;friday's child,saturday's child,sunday's child,black september,red october,october surprise,october revolution,velvet november
en;none;0;usa today,russia today,india today,the march on,million man march,may day,june bug,august wilson,april o'neil,april fool,april fools,june carter
en;none;0;a day,one day,every day,every week,every month,every year,each week,week by week
fr;day;0;aujourd'hui,ce matin,ce soir,cet après-midi,cette nuit
fr;day;-1;hier,hier soir,hier matin
fr;day;-2;avant-hier
fr;day;1;demain
fr;day;2;après-demain
fr;week;-1;la semaine dernière,la semaine passée,semaine dernière
fr;week;0;cette semaine
fr;week;1;la semaine prochaine,semaine prochaine
fr;weekend;-1;le week-end dernier,le weekend dernier
fr;weekend;0;ce week-end,ce weekend
fr;weekend;1;le week-end prochain,le weekend prochain
fr;month;-1;le mois dernier,mois dernier
fr;month;0;ce mois-ci,ce mois
fr;month;1;le mois prochain,mois prochain
fr;year;-1;l'an dernier,l'année dernière,l'an passé
fr;year;0;cette année
fr;year;1;l'an prochain,l'année prochaine
fr;none;0;vendredi saint,mercredi des cendres,mardi gras,jeudi saint,lundi de pâques,vendredi noir
de;day;0;heute,heute morgen,heute früh,heute abend,heute vormittag,heute nachmittag
de;day;-1;gestern,gestern morgen,gestern abend
de;day;-2;vorgestern
de;day;1;morgen,morgen früh,morgen abend
de;day;2;übermorgen
de;week;-1;letzte woche,vergangene woche,vorige woche,in der vergangenen woche,in der vorigen woche
de;week;0;diese woche,in dieser woche
de;week;1;nächste woche,kommende woche,in der kommenden woche,in der nächsten woche
de;weekend;-1;am vergangenen wochenende,letztes wochenende
de;weekend;0;dieses wochenende,an diesem wochenende
de;weekend;1;nächstes wochenende
de;weekend;~;am wochenende
de;month;-1;letzten monat,vergangenen monat,im vergangenen monat,im vormonat
de;month;0;diesen monat,in diesem monat
de;month;1;nächsten monat,kommenden monat,im kommenden monat,im nächsten monat
de;year;-1;letztes jahr,vergangenes jahr,im vergangenen jahr,im vorjahr,im letzten jahr
de;year;0;dieses jahr,in diesem jahr,heuer
de;year;1;nächstes jahr,kommendes jahr,im kommenden jahr,im nächsten jahr
de;none;0;der morgen,jeden morgen,guten morgen,am morgen,robinson und freitag,schwarzer freitag,schwarzen freitag
es;day;0;hoy,esta mañana,esta tarde,esta noche
es;day;-1;ayer,anoche
es;day;-2;anteayer,antes de ayer
es;day;1;mañana
es;day;2;pasado mañana
es;week;-1;la semana pasada
es;week;0;esta semana
es;week;1;la semana próxima,la próxima semana,la semana que viene
es;weekend;-1;el fin de semana pasado,el pasado fin de semana
es;weekend;0;este fin de semana
es;weekend;1;el próximo fin de semana
es;month;-1;el mes pasado,el pasado mes
es;month;0;este mes
es;month;1;el mes próximo,el próximo mes,el mes que viene
es;year;-1;el año pasado,el pasado año
es;year;0;este año
es;year;1;el año próximo,el próximo año,el año que viene
es;none;0;la mañana,una mañana,cada mañana,de la mañana,por la mañana,viernes santo,jueves santo,miércoles de ceniza,domingo de ramos,hoy en día
it;day;0;oggi,stamattina,stamani,stasera,stanotte,questa mattina,questa sera
it;day;-1;ieri,ieri sera,ieri mattina
it;day;-2;l'altro ieri,avantieri
it;day;1;domani
it;day;2;dopodomani
it;week;-1;la settimana scorsa,la scorsa settimana
it;week;0;questa settimana
it;week;1;la settimana prossima,la prossima settimana
it;weekend;-1;lo scorso weekend,lo scorso fine settimana
it;weekend;0;questo weekend,questo fine settimana
it;month;-1;il mese scorso,lo scorso mese
it;month;0;questo mese
it;month;1;il mese prossimo,il prossimo mese
it;year;-1;l'anno scorso,lo scorso anno
it;year;0;quest'anno
it;year;1;l'anno prossimo,il prossimo anno
it;none;0;venerdì santo,mercoledì delle ceneri,giovedì santo,domenica delle palme
pt;day;0;hoje,esta manhã,esta tarde,esta noite
pt;day;-1;ontem
pt;day;-2;anteontem
pt;day;1;amanhã
pt;day;2;depois de amanhã
pt;week;-1;a semana passada,na semana passada,semana passada
pt;week;0;esta semana,nesta semana
pt;week;1;a próxima semana,na próxima semana,semana que vem
pt;month;-1;o mês passado,no mês passado,mês passado
pt;month;0;este mês,neste mês
pt;month;1;o próximo mês,no próximo mês,mês que vem
pt;year;-1;o ano passado,no ano passado,ano passado
pt;year;0;este ano,neste ano
pt;year;1;o próximo ano,no próximo ano,ano que vem
pt;none;0;sexta-feira santa,quarta-feira de cinzas,domingo de ramos,hoje em dia
nl;day;0;vandaag,vanochtend,vanmiddag,vanavond
nl;day;-1;gisteren,gisteravond
nl;day;-2;eergisteren
nl;day;1;morgen
nl;day;2;overmorgen
nl;week;-1;vorige week
nl;week;0;deze week
nl;week;1;volgende week
nl;weekend;-1;vorig weekend
nl;weekend;0;dit weekend
nl;weekend;1;volgend weekend
nl;month;-1;vorige maand
nl;month;0;deze maand
nl;month;1;volgende maand
nl;year;-1;vorig jaar
nl;year;0;dit jaar
nl;year;1;volgend jaar
nl;none;0;goede vrijdag
sv;day;0;i dag,idag,i morse,i kväll,ikväll
sv;day;-1;i går,igår
sv;day;1;i morgon,imorgon
sv;week;-1;förra veckan
sv;week;1;nästa vecka
nb;day;0;i dag,i kveld,i morges
nb;day;-1;i går
nb;day;1;i morgen
nb;week;-1;forrige uke
nb;week;1;neste uke
da;day;0;i dag,i aften
da;day;-1;i går
da;day;1;i morgen
fi;day;0;tänään
fi;day;-1;eilen
fi;day;1;huomenna
pl;day;0;dzisiaj,dziś
pl;day;-1;wczoraj
pl;day;1;jutro
cs;day;0;dnes
cs;day;-1;včera
cs;day;1;zítra
hu;day;0;ma
hu;day;-1;tegnap
hu;day;1;holnap
ro;day;0;astăzi,azi
ro;day;-1;ieri
ro;day;1;mâine
tr;day;0;bugün
tr;day;-1;dün
tr;day;1;yarın
id;day;0;hari ini
id;day;-1;kemarin
id;day;1;besok
ms;day;0;hari ini
ms;day;-1;semalam
ms;day;1;esok
ca;day;0;avui
ca;day;-1;ahir
ca;day;1;demà
ru;day;0;сегодня
ru;day;-1;вчера
ru;day;-2;позавчера
ru;day;1;завтра
ru;day;2;послезавтра
ru;week;-1;на прошлой неделе
ru;week;0;на этой неделе
ru;week;1;на следующей неделе
uk;day;0;сьогодні
uk;day;-1;вчора,учора
uk;day;1;завтра
el;day;0;σήμερα
el;day;-1;χθες,χτες
el;day;1;αύριο`;

/** What turns a weekday or a month to the last or the coming one, before it or after it: "last Friday", "lundi prochain"; `bare` ("este lunes") changes nothing. */
export const DAY_TURNS = (): string => `en;before;last;last,this past,the past
en;before;next;next
en;before;coming;this coming,the coming
en;before;this;this
fr;before;bare;ce
fr;after;last;dernier,passé
fr;after;next;prochain
de;before;last;letzten,vergangenen,vorigen
de;before;next;nächsten
de;before;coming;kommenden
de;before;this;diesen
es;before;last;el pasado
es;before;coming;el próximo
es;before;bare;este
es;after;last;pasado,último
es;after;coming;próximo,que viene
it;before;last;lo scorso,la scorsa
it;before;coming;il prossimo,la prossima
it;after;last;scorso,scorsa
it;after;coming;prossimo,prossima
pt;before;last;a última,na última,no último,o último
pt;before;coming;a próxima,na próxima,no próximo,o próximo
pt;before;bare;nesta,neste,esta
pt;after;last;passada,passado
pt;after;coming;que vem
nl;before;last;vorige,afgelopen
nl;before;next;volgende
nl;before;coming;komende`;

/** Words that a month alone follows: "in September", "fin septembre", "im September". */
export const MONTH_LEADS = (): string => `en;in,since,by,until,till,from,of,during,early,late,mid,last,next,this,through,before,after,for,between,the,a,to
fr;en,depuis,fin,début,mi,dès,de,d',courant,jusqu'en,avant,après
de;im,seit,ab,bis,ende,anfang,mitte,vom,vor,nach
es;en,desde,hasta,de,para
it;a,in,da,di,dal,nel,entro,fine,inizio,metà,ad
pt;em,desde,até,de,para
nl;in,sinds,tot,vanaf,eind,begin,medio,half
ru;в,с,до,к`;
