/**
 * Where towns of a former or wider country lie today, and dependencies that wires print under their power's name: `KIEV, U.S.S.R.` is in UA.
 * One name a line, folded; ISO 3166-1 codes, the usual one first.
 */
export const SUCCESSOR_STATES: string = `
ussr;RU,UA,BY,KZ,UZ,GE,AM,AZ,LT,LV,EE,MD,KG,TJ,TM
soviet union;RU,UA,BY,KZ,UZ,GE,AM,AZ,LT,LV,EE,MD,KG,TJ,TM
soviet russia;RU,UA,BY
russia;RU,UA,BY,LT,LV,EE,PL,FI,GE
yugoslavia;RS,HR,BA,SI,MK,ME,XK
jugoslavia;RS,HR,BA,SI,MK,ME,XK
serbia;RS,XK
kosovo;XK
czechoslovakia;CZ,SK
bohemia;CZ
moravia;CZ
germany;DE,PL,RU,FR
prussia;DE,PL,RU
east prussia;RU,PL,LT
austria;AT,IT,CZ
hungary;HU,SK,RO,RS
ottoman empire;TR,GR,SY,LB,IQ,BG
british india;IN,PK,BD,MM
india;IN,PK,BD
pakistan;PK,BD
east pakistan;BD
indochina;VN,LA,KH
french indochina;VN,LA,KH
indo china;VN,LA,KH
dutch east indies;ID
malaya;MY,SG
palestine;PS,IL
israel;IL,PS
west bank;PS,IL
gaza strip;PS
rhodesia;ZW,ZM
belgian congo;CD
congo;CD,CG
korea;KR,KP
china;CN,HK,MO,TW
manchuria;CN
taiwan;TW
britain;GB,GG,JE,IM,GI
united kingdom;GB,GG,JE,IM,GI
uk;GB,GG,JE,IM,GI
england;GB
us;US,PR,GU,VI,AS,MP
united states;US,PR,GU,VI,AS,MP
usa;US,PR,GU,VI,AS,MP
france;FR,RE,GP,MQ,GF,NC,PF,YT
netherlands;NL,AW,CW,SX
netherlands antilles;CW,SX,BQ,AW
denmark;DK,GL,FO
syria;SY,LB
arabia;SA,YE
west indies;JM,TT,BB,GD,LC,VC,KY,BS,AG
british west indies;JM,TT,BB,GD,LC,VC,KY,BS,AG
channel islands;JE,GG
sudan;SD,SS
ethiopia;ET,ER
ukraine;UA
crimea;UA
siberia;RU
transvaal;ZA
cape province;ZA
natal;ZA
orange free state;ZA
`;
