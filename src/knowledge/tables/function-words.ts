/** The small words that show which language prose is in, an own line each; few of them are another's. Written by hand. */
export const FUNCTION_WORDS = (): string => `en;the,of,and,to,that,was,said,with,for,his,has,from,by,were,who,after,will,have,an,it,on,is
fr;le,la,les,des,et,du,une,un,dans,qui,que,pour,par,sur,au,est,aux,cette,ont,avec,il,ce
de;der,die,das,und,den,von,mit,ist,im,dem,des,auf,für,ein,eine,nicht,sich,sie,werden,nach,bei,wird,hat,am
es;el,la,los,las,de,que,y,en,del,por,con,una,un,se,para,su,al,fue,más,como,ha
it;il,la,di,che,e,del,della,un,una,per,con,si,nel,alla,da,gli,dei,è,ha,sono,le
pt;o,a,os,as,de,do,da,que,e,em,um,uma,no,na,para,com,não,dos,ao,foi,se,nesta
nl;de,het,een,van,en,in,dat,op,te,zijn,met,voor,niet,aan,er,werd,is,door,heeft,bij,naar,zal
sv;och,att,det,som,en,på,är,av,för,med,den,till,inte,ett,har,vid,ska
nb;og,det,som,en,på,er,av,for,med,til,ikke,et,har,han,ved,skal,fra
da;og,at,det,som,en,på,er,af,for,med,til,ikke,et,har,han,ved,skal,fra
fi;ja,on,ei,että,oli,se,myös,mukaan,joka,hän,kun,ovat
pl;i,w,na,z,się,że,do,nie,jest,to,po,o,jak,przez,dla,od,przy
cs;a,v,na,se,že,je,do,pro,s,o,po,který,jako,ve,ze,uvedl
hu;a,az,és,hogy,nem,egy,volt,is,meg,ami,után,szerint
ro;și,de,la,în,a,din,cu,pe,care,pentru,nu,să,fost,este,un,o,au
tr;ve,bir,bu,için,ile,da,de,olarak,olan,çok,sonra,dedi,kadar
id;yang,dan,di,itu,dengan,untuk,dari,dalam,pada,ini,akan,tidak,ke
ms;yang,dan,di,itu,dengan,untuk,daripada,dalam,pada,ini,akan,tidak,ke,beliau,berkata
ca;el,la,els,les,de,i,que,amb,per,una,un,al,del,aquest,ha,és
ru;и,в,на,что,с,по,не,он,из,за,к,от,для,было,как
uk;і,в,на,що,з,та,не,він,за,до,від,для,було,як,у
el;και,το,η,ο,να,της,του,με,για,από,σε,που,την,στην`;
