/**
 * Words by which prose says whether a day has been or is to come: "said Friday", "will meet Monday", "soll am Montag". Written by hand from
 * wire copy. A line holds a language, what its words show, and the words as copy prints them; `-` before a word: an ending.
 */
export const TENSE_WORDS = (): string => `en;coming;will,would,shall,won't,wouldn't,may,might,must,should,can,cannot,can't,could,tomorrow
en;coming;due,expected,expects,expect,scheduled,slated,set,planned,plans,plan,planning,poised,hopes,hoping,hope,intends,wants,want,likely,ready,upcoming,forthcoming,prepares,preparing,prepare,vows
en;pledge;hoped,vowed,pledged,promised,threatened,agreed,invited,urged,called,ordered,decided,postponed,rescheduled,delayed
en;coming;opens,begins,meets,kicks,hosts,goes,resumes,closes,expires,arrives,leaves,takes,convenes,holds,comes,is,are,isn't,aren't,has,have,awaits,looms
en;nouny;votes,plays,visits,starts,faces,returns,ends,travels,launches,airs,premieres,marks,turns,debuts,heads,falls,fall,play,face,vote,go,return,meet,begin,resume,start,open,leave,travel,visit,expire
en;past;said,says,say,was,were,wasn't,weren't,had,hadn't,did,didn't,went,came,took,gave,began,became,broke,chose,drew,drove,flew,knew,rose,ran,saw,shook,spoke,stole,swore,threw,wore,wrote,fell,ate,froze,grew,blew,sang,sank,swam,tore,woke,forgot,rode,hid,lay,according
en;weak;told,made,found,left,met,won,lost,held,led,brought,built,bought,caught,fought,got,heard,kept,laid,lit,meant,paid,sat,sold,sent,shot,slept,spent,stood,struck,swept,taught,thought,understood,swung,sought,sworn,taken,given,driven,drawn,seen,shown,known,thrown,chosen,broken,stolen,hit,cut,put,shut,quit,beat,burst,hurt,let,split,fed,fled,bled,dealt,hung,stuck,won,spun,overthrown,born,wounded
en;event;attack,attacks,blast,blasts,explosion,explosions,shooting,shootings,crash,quake,earthquake,bombing,bombings,raid,raids,killing,killings,riot,riots,fire,defeat,victory,loss,win,close,closing,announcement,ruling,arrest,arrests,death,deaths,incident,disaster,coup,massacre,accident,assassination,derailment,collapse,clashes,violence,gains,losses,protest,sinking,hijacking,kidnapping,stabbing,eruption,session's
en;not;hundred,indeed,need,speed,feed,seed,exceed,proceed,succeed,breed,embed,unprecedented,sacred,naked,wicked,rugged,aged,limited,united,red,bed,shed,united,so-called
fr;coming;doit,doivent,devrait,devraient,va,vont,prévu,prévue,prévus,prévues,attendu,attendue,attendus,prochainement,-ra,-ront,-rait,-raient
fr;not;opéra,caméra,extra,sahara,vera,libra,tiara
de;coming;wird,werden,soll,sollen,sollte,will,wollen,geplant,erwartet,startet,beginnt,tritt,könnte,dürfte,möchte,steht,stehen,bevor
es;coming;va,van,prevé,prevén,previsto,prevista,previstos,deberá,tiene,-rá,-rán,-ría,-rían
es;not;había,sería,podría,mayoría,minoría,tendría,cafetería
it;coming;previsto,prevista,atteso,attesa,dovrebbe,deve,devono,-rà,-ranno,-rebbe
pt;coming;vai,vão,deve,devem,previsto,prevista,deverá,-rá,-rão,-ria,-riam
pt;not;seria,maioria,secretaria
nl;coming;zal,zullen,gaat,gaan,moet,moeten,verwacht,gepland,zou
sv;coming;ska,kommer,väntas,skall
nb;coming;skal,vil,ventes
da;coming;skal,vil,ventes
ru;coming;будет,будут,планирует,планируют,намерен,состоится,пройдет,пройдёт,ожидается
uk;coming;буде,будуть,відбудеться,планує
tr;coming;-acak,-ecek,-acaktır,-ecektir,bekleniyor,planlanıyor
pl;coming;będzie,będą,ma,mają
id;coming;akan,rencananya
ms;coming;akan`;
