// Data: first lessons of a language. code | participant who gives it | es | en | fr | two first phrases
export const LANGUAGE_LINES = `
ko | corea | coreano | Korean | coréen | annyeonghaseyo, gamsahamnida
ja | japon | japonés | Japanese | japonais | konnichiwa, arigatō
zh | china | chino mandarín | Mandarin Chinese | chinois mandarin | nǐ hǎo, xièxie
hi | india | hindi | Hindi | hindi | namaste, shukriya
id | indonesia | indonesio | Indonesian | indonésien | apa kabar, terima kasih
ar | egipto | árabe | Arabic | arabe | ahlan, shukran
fa | iran | persa | Persian | persan | salām, mamnun
he | israel | hebreo | Hebrew | hébreu | shalom, toda
tr | turquia | turco | Turkish | turc | merhaba, teşekkürler
fr | francia | francés | French | français | bonjour, merci
de | alemania | alemán | German | allemand | guten Tag, danke
it | italia | italiano | Italian | italien | buongiorno, grazie
pt | brasil | portugués de Brasil | Brazilian Portuguese | portugais du Brésil | tudo bem, obrigada
en | reino-unido | inglés británico | British English | anglais britannique | good morning, cheers
ru | rusia | ruso | Russian | russe | zdrávstvuite, spasibo
uk | ucrania | ucraniano | Ukrainian | ukrainien | dóbryi den, diákuiu
pl | polonia | polaco | Polish | polonais | dzień dobry, dziękuję
cs | chequia | checo | Czech | tchèque | dobrý den, děkuji
hu | hungria | húngaro | Hungarian | hongrois | jó napot, köszönöm
ro | rumania | rumano | Romanian | roumain | bună ziua, mulțumesc
bg | bulgaria | búlgaro | Bulgarian | bulgare | zdravei, blagodaryá
el | grecia | griego moderno | Modern Greek | grec moderne | kaliméra, efjaristó
lt | lituania | lituano | Lithuanian | lituanien | labas, ačiū
et | estonia | estonio | Estonian | estonien | tere, aitäh
fi | finlandia | finés | Finnish | finnois | hei, kiitos
sv | suecia | sueco | Swedish | suédois | hej, tack
no | noruega | noruego | Norwegian | norvégien | hei, takk
ga | irlanda | gaélico irlandés | Irish | gaélique irlandais | dia duit, go raibh maith agat
nl | paises-bajos | neerlandés | Dutch | néerlandais | goedemorgen, dank je wel
eu | espana | euskera | Basque | basque | kaixo, eskerrik asko
qu | peru | quechua | Quechua | quechua | allillanchu, añay
gn | paraguay | guaraní | Guaraní | guarani | mba’éichapa, aguyje
ay | bolivia | aimara | Aymara | aymara | kamisaki, yuspagara
arn | chile | mapudungun | Mapudungun | mapudungun | mari mari, chaltu may
quc | guatemala | quiché | K’iche’ | quiché | saqarik, maltyox
nah | ciudad-de-mexico | náhuatl | Nahuatl | nahuatl | piyali, tlazohcamati
ht | haiti | criollo haitiano | Haitian Creole | créole haïtien | bonjou, mèsi
sw | tanzania | suajili | Swahili | swahili | jambo, asante
am | etiopia | amárico | Amharic | amharique | selam, ameseginalehu
wo | senegal | wólof | Wolof | wolof | nanga def, jërëjëf
zu | sudafrica | zulú | Zulu | zoulou | sawubona, ngiyabonga
mg | madagascar | malgache | Malagasy | malgache | salama, misaotra
ber | marruecos | amazig | Amazigh | amazighe | azul, tanemmirt
hy | armenia | armenio | Armenian | arménien | barev, shnorhakalutyun
ka | georgia | georgiano | Georgian | géorgien | gamarjoba, madloba
mn | mongolia | mongol | Mongolian | mongol | sain baina uu, bayarlalaa
vi | vietnam | vietnamita | Vietnamese | vietnamien | xin chào, cảm ơn
th | tailandia | tailandés | Thai | thaï | sawasdee, khop khun
fil | filipinas | filipino | Filipino | filipino | kumusta, salamat
mi | nueva-zelandia | maorí | Māori | maori | kia ora, ngā mihi
ur | pakistan | urdu | Urdu | ourdou | salaam, shukriya
`;
