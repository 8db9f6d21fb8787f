// Data, longer than 250 lines on purpose: what each participant of Africa brings; the notation is explained in pool-americas.ts.
export const POOL_AFRICA = `
# angola
mus el semba | guitarras, dikanza y baile pegado de Luanda | semba ~ guitars, dikanza scraper and close dancing from Luanda | le semba ~ guitares, dikanza et danse serrée de Luanda
dan la kizomba | abrazo lento que cambió las noches de dos continentes | kizomba ~ a slow embrace that changed the nights of two continents
dis la muamba de gallina | guiso de aceite de palma, quimbombó y funge
cra las máscaras chokwe | madera, fibra y cicatrices dibujadas | Chokwe masks ~ wood, fibre and drawn scars
lit Agostinho Neto | poeta de la esperanza sagrada
cin Sambizanga (Sarah Maldoror, 1972) | una mujer camina de cárcel en cárcel | Sambizanga ~ a woman walks from prison to prison | Sambizanga ~ une femme marche de prison en prison
# argelia
mus el raï | canción de Orán que dice lo que no se decía | raï ~ the song of Oran that said what was not said | le raï ~ chanson d'Oran qui dit ce qu'on ne disait pas
mus el chaabi | mandola, banjo y poemas de la Casba | chaabi ~ mandole, banjo and poems of the Casbah | le chaâbi ~ mandole, banjo et poèmes de la Casbah
dan el ahellil | coro y danza circular de los oasis de Gurara
dis el cuscús de siete verduras | sémola al vapor y caldo aparte | seven-vegetable couscous ~ steamed semolina with broth apart | le couscous aux sept légumes ~ semoule à la vapeur et bouillon à part
cra la joyería de Cabilia | plata, coral y esmaltes | Kabyle jewellery ~ silver, coral and enamel | le bijou kabyle ~ argent, corail et émaux
lit Kateb Yacine | autor de Nedjma, novela de una mujer y de un país | Kateb Yacine ~ the author of Nedjma | Kateb Yacine ~ auteur de Nedjma
cin La batalla de Argel (Gillo Pontecorvo, 1966) | crónica de la Casba filmada en sus calles | The Battle of Algiers ~ a chronicle of the Casbah shot in its streets | La Bataille d'Alger ~ chronique de la Casbah filmée dans ses rues
# cabo-verde
mus la morna | canción de partida con violín y cavaquinho | morna ~ a song of parting with violin and cavaquinho | la morna ~ chanson de départ, violon et cavaquinho
mus el funaná | acordeón y hierro raspado de la isla de Santiago
dan el batuque | ronda de mujeres que percuten telas en el regazo | batuque ~ a ring of women drumming cloth on their laps
dis la cachupa | maíz, frijol y lo que haya en el huerto | cachupa ~ hominy, beans and whatever the garden has
lit Eugénio Tavares | autor de mornas y cartas desde Brava
# costa-de-marfil
mus el zouglou | percusión y humor de los campus de Abiyán | zouglou ~ drums and humour from the campuses of Abidjan | le zouglou ~ percussions et humour des campus d'Abidjan
dan el zaouli | máscara y pies tan rápidos que no se ven, de los guro | zaouli ~ a Guro mask whose feet move too fast to see | le zaouli ~ masque gouro aux pieds plus vifs que l'œil
dis el attiéké | sémola de yuca fermentada con pescado asado | attiéké ~ fermented cassava semolina with grilled fish | l'attiéké ~ semoule de manioc fermentée et poisson braisé
cra las telas de Korhogo | animales pintados con barro sobre algodón | Korhogo cloth ~ animals painted with mud on cotton | la toile de Korhogo ~ animaux peints à la boue sur coton
lit Bernard Dadié | dramaturgo y cronista que miró París con ojos de Abiyán | Bernard Dadié ~ a playwright who looked at Paris with the eyes of Abidjan | Bernard Dadié ~ dramaturge qui regarda Paris avec les yeux d'Abidjan
tal El taparrabos negro | huérfana, madrastra y un encargo imposible | The Black Cloth ~ an orphan, a stepmother and an impossible task | Le Pagne noir ~ une orpheline, une marâtre et une tâche impossible
# egipto
mus el takht | laúd, qanún, ney y darbuka de los salones de El Cairo | takht ~ oud, qanun, ney and darbuka from the salons of Cairo | le takht ~ oud, qanun, ney et darbouka des salons du Caire
mus la simsimiyya | lira de pescadores del canal de Suez
dan la tannoura | giros y faldas de colores de raíz sufí | tannoura ~ whirling, coloured skirts of Sufi origin
dan el tahtib | duelo de bastones que ya se dibujaba en las tumbas | tahtib ~ a stick dance already drawn in ancient tombs
dis el koshari | lentejas, arroz, pasta y una salsa de vinagre y ajo | koshari ~ lentils, rice, pasta and a garlic vinegar sauce | le koshari ~ lentilles, riz, pâtes et sauce à l'ail
dri el karkadé | flor de jamaica infusionada, prima de la nuestra
cra el khayamiya | apliques de tela de los carperos de El Cairo | khayamiya ~ appliqué by the tentmakers of Cairo
lit Naguib Mahfuz | novelista de los callejones y premio Nobel de 1988 | Naguib Mahfouz ~ the novelist of the alleys, Nobel laureate of 1988 | Naguib Mahfouz ~ romancier des ruelles et prix Nobel 1988
cin Estación central (Youssef Chahine, 1958) | un día de deseos y maletas en El Cairo | Cairo Station ~ a day of desires and suitcases | Gare centrale ~ une journée de désirs et de valises au Caire
tea el aragoz | títere de gorro rojo y voz de lengüeta | aragoz ~ a red-capped puppet with a reed voice
# etiopia
mus el ethio-jazz | escalas pentatónicas, vibráfono y metales de Adís Abeba | Ethio-jazz ~ pentatonic scales, vibraphone and brass from Addis Ababa | l'éthio-jazz ~ gammes pentatoniques, vibraphone et cuivres d'Addis-Abeba
mus la krar | lira de seis cuerdas de los cantores azmari
dan la eskista | danza de hombros de las tierras altas | eskista ~ the shoulder dance of the highlands
dis la injera | pan agrio de teff que sirve de plato y de cubierto | injera ~ sour teff bread that is plate and cutlery at once | l'injera ~ pain aigre de teff, assiette et couvert à la fois
dri el café ceremonial | granos tostados ante los invitados y tres tazas con nombre | coffee ceremony ~ beans roasted before the guests and three cups, each with a name
cra la pintura de iconos | ojos grandes, pergamino y colores planos
tal El león y la paciencia | mujer que aprendió a quitarle un bigote a la fiera
# ghana
mus el highlife | guitarras de palmera y metales de Acra | highlife ~ palm-wine guitars and brass from Accra | le highlife ~ guitares et cuivres d'Accra
dan el adowa | manos que hablan en los funerales asante | adowa ~ hands that speak at Asante funerals
dis el arroz jollof | tomate, pimiento y una discusión regional sin final
cra el kente | tiras tejidas, cosidas y con nombre propio | kente ~ woven strips, sewn together and given names | le kente ~ bandes tissées, cousues et nommées
lit Kofi Awoonor | poeta de los lamentos ewé
tal Anansi compra las historias | araña, pitón y avispas en una calabaza | Anansi Buys the Stories ~ a spider, a python and hornets in a gourd
gam el oware | semillas y doce hoyos para contar y sembrar | oware ~ seeds and twelve pits for counting and sowing
# kenia
mus el benga | guitarra punteada de la orilla del lago Victoria | benga ~ picked guitar from the shores of Lake Victoria
dan el isukuti | tambores y cadera de los pueblos idakho e isukha
dis el ugali con sukuma wiki | maíz firme y col rizada
dri el té de Kericho | hoja de altura hervida con leche y jengibre
cra la cestería kiondo | sisal teñido y asas de cuero | kiondo basketry ~ dyed sisal and leather handles
lit Grace Ogot | cuentista de los lagos y sacrificios luo | Grace Ogot ~ a storyteller of Luo lakes and sacrifices
tal La liebre y el elefante | carga de miel, piedras y un río
fot las madrugadas del Masái Mara | pasto alto, polvo y cruces de río | dawn in the Maasai Mara ~ tall grass, dust and river crossings
# libia
mus el malouf | poesía andalusí cantada en Trípoli
dis la bazin | cebada amasada en volcán con guiso picante
cra los tejidos de Gadamés | franjas de lana para casas blancas
fot el arte rupestre de Acacus | jirafas y elefantes en pleno desierto | the rock art of Acacus ~ giraffes and elephants in mid-desert
# madagascar
mus la valiha | cítara de tubo de bambú | valiha ~ a bamboo tube zither | la valiha ~ cithare tubulaire en bambou
mus el salegy | guitarras de seis octavos y noches de la costa
tea el hira gasy | teatro de campesinos con discursos, trompetas y acrobacias | hira gasy ~ peasant theatre with speeches, trumpets and acrobatics | le hira gasy ~ théâtre paysan, discours, trompettes et acrobaties
dis el romazava | caldo de res con hojas que adormecen la lengua
cra la seda salvaje | lienzos de Ambohimahasoa teñidos con barro | wild silk ~ cloth dyed with mud | la soie sauvage ~ étoffes teintes à la boue
lit Jean-Joseph Rabearivelo | poeta de las casi soñadas | Jean-Joseph Rabearivelo ~ the poet of near-dreams | Jean-Joseph Rabearivelo ~ poète des presque-songes
fot la avenida de los baobabs | troncos enormes al atardecer | the avenue of the baobabs ~ huge trunks at dusk | l'allée des baobabs ~ troncs immenses au couchant
# mali
mus la kora | arpa de veintiuna cuerdas de los griots | kora ~ the twenty-one-string harp of the griots | la kora ~ harpe à vingt et une cordes des griots
mus el blues del desierto | guitarras tuareg y voces de camino largo | desert blues ~ Tuareg guitars and voices of the long road | le blues du désert ~ guitares touarègues et voix de longue route
dis el maafé | guiso de cacahuate y verduras | maafé ~ peanut and vegetable stew | le mafé ~ ragoût d'arachide et de légumes
cra el bogolan | algodón pintado con barro fermentado | bogolan ~ cotton painted with fermented mud | le bogolan ~ coton peint à la boue fermentée
lit Amadou Hampâté Bâ | maestro de la palabra que comparó a los ancianos con bibliotecas | Amadou Hampâté Bâ ~ who compared elders to libraries | Amadou Hampâté Bâ ~ celui qui compara les anciens à des bibliothèques
tal Sundiata, el niño que no caminaba | infancia del fundador del imperio | Sundiata, the Boy Who Did Not Walk ~ the childhood of an emperor | Soundiata, l'enfant qui ne marchait pas ~ l'enfance d'un empereur
fot la mezquita de Djenné | barro que se renueva cada año entre todos
# marruecos
mus la música gnawa | guembri, crótalos de hierro y noches de trance | Gnawa music ~ guembri, iron castanets and nights of trance | la musique gnaoua ~ guembri, crotales de fer et nuits de transe
mus la música andalusí | nubas de Fez que se cantan desde hace siglos
dan el ahidous | hilera hombro con hombro en el Atlas | ahidous ~ a shoulder-to-shoulder line in the Atlas | l'ahidous ~ rang épaule contre épaule dans l'Atlas
dis el tajín de cordero con ciruelas | cocción lenta en barro cónico | lamb tagine with prunes ~ slow cooking under a clay cone | le tajine d'agneau aux pruneaux ~ cuisson lente sous un cône d'argile
dri el té a la menta | hierbabuena, gunpowder y un chorro desde muy alto
cra el zellige | teselas cortadas a martillo y armadas boca abajo | zellige ~ tiles cut with a hammer and set face down | le zellige ~ tesselles taillées au marteau et posées à l'envers
lit Driss Chraïbi | novelista del pasado simple
tal El erizo y el chacal | pozo, cubos y una promesa
# mozambique
mus la timbila | orquesta de xilófonos chopi | timbila ~ an orchestra of Chopi xylophones
dan la mapiko | máscara makonde que camina como un animal | mapiko ~ a Makonde mask that walks like an animal
dis la matapa | hojas de yuca, cacahuate y camarón
cra la talla en ébano | árboles de vida de personas entrelazadas | ebony carving ~ trees of life made of entwined people
lit Noémia de Sousa | poeta de la sangre negra
fot la isla de Mozambique | piedra de coral y techos de palma
# nigeria
mus el afrobeat | metales, coros y baterías que no se detienen | afrobeat ~ brass, choruses and drums that never stop | l'afrobeat ~ cuivres, chœurs et batteries sans repos
mus el juju | tambor parlante y guitarras de fiesta yoruba
dan la bata | danza de trueno para Shangó | bata ~ a thunder dance for Shango
dis la sopa egusi | semillas de melón, hojas amargas y ñame machacado | egusi soup ~ melon seeds, bitter leaf and pounded yam
cra el adire | reservas de yuca y añil de Abeokuta | adire ~ cassava resist and indigo from Abeokuta
lit Chinua Achebe | novelista de un mundo que se desmorona | Chinua Achebe ~ the novelist of things that fall apart | Chinua Achebe ~ romancier d'un monde qui s'effondre
tal Por qué la tortuga tiene el caparazón roto | banquete en el cielo y plumas prestadas | Why the Tortoise's Shell Is Cracked ~ a feast in the sky and borrowed feathers
# republica-saharaui
mus el haul | guitarra, tidinit y poesía del desierto | haul ~ guitar, tidinit and desert poetry
dri los tres tés | amargo como la vida, dulce como el amor, suave como la muerte | the three teas ~ bitter as life, sweet as love, gentle as death
cra la melhfa teñida | cuatro metros de algodón anudado y color
lit la poesía hasanía | versos de pozos, nubes y campamentos
gam el sig | palitos y arena para una carrera de camellos
fot los campamentos de Tinduf | adobe, jaimas y escuelas en la hamada
# senegal
mus el mbalax | sabar, tama y coros de Dakar | mbalax ~ sabar, tama and choruses from Dakar | le mbalax ~ sabar, tama et chœurs de Dakar
dan el sabar | ronda en que la bailarina reta al tamborero | sabar ~ a ring in which the dancer dares the drummer | le sabar ~ cercle où la danseuse défie le tambour
dis el thieboudienne | arroz, pescado y verduras en una sola olla | thieboudienne ~ rice, fish and vegetables in one pot | le thiéboudiène ~ riz, poisson et légumes dans une seule marmite
dri el bissap | flor de jamaica con menta y azahar
cra la pintura bajo vidrio | retratos y refranes vistos del revés | reverse glass painting ~ portraits and proverbs seen from behind | la peinture sous verre ~ portraits et proverbes vus à l'envers
lit Léopold Sédar Senghor | poeta de Joal y académico de la lengua francesa | Léopold Sédar Senghor ~ the poet of Joal | Léopold Sédar Senghor ~ poète de Joal
cin Touki Bouki (Djibril Diop Mambéty, 1973) | dos jóvenes, una moto con cuernos y un barco a París | Touki Bouki ~ two lovers, a horned motorbike and a ship to Paris | Touki Bouki ~ deux jeunes gens, une moto à cornes et un bateau pour Paris
tal Leuk la liebre | astucias de la sabana que se leían en la escuela | Leuk the Hare ~ schoolbook cunning from the savannah | Leuk-le-lièvre ~ ruses de la savane
# sudafrica
mus el isicathamiya | coros zulúes que caminan de puntas | isicathamiya ~ Zulu choirs that walk on tiptoe
mus el mbaqanga | jazz de los barrios con guitarra y acordeón
dan el gumboot | botas de hule que hablaban en la mina | gumboot dance ~ rubber boots that spoke in the mine | le gumboot ~ bottes de caoutchouc qui parlaient dans la mine
dis el bobotie | carne especiada bajo un flan de laurel | bobotie ~ spiced mince under a bay-leaf custard
cra los murales ndebele | geometría pintada a mano alzada | Ndebele murals ~ geometry painted freehand
lit Nadine Gordimer | novelista de Johannesburgo y premio Nobel de 1991 | Nadine Gordimer ~ a novelist from Johannesburg
tal La canción que el león no pudo aprender | versos zulúes para responder en coro
fot el Drakensberg | basalto, nubes y pinturas de los san | the Drakensberg ~ basalt, clouds and San paintings
# tanzania
mus el taarab | orquesta de Zanzíbar con violines y qanún | taarab ~ the Zanzibar orchestra of violins and qanun
dan la ngoma | tambores gogo y saltos a dos pies
dis el pilau de Zanzíbar | arroz con clavo, canela y cardamomo | Zanzibar pilau ~ rice with clove, cinnamon and cardamom
cra la pintura tingatinga | esmalte de bicicleta y animales de manchas | Tingatinga painting ~ bicycle enamel and spotted animals
lit Shaaban Robert | poeta mayor de la lengua suajili
gam el bao | tablero de treinta y dos hoyos y mucha memoria | bao ~ a board of thirty-two pits and much memory
# tunez
mus el stambeli | gumbri y devociones de raíz subsahariana | stambeli ~ gumbri and devotions of sub-Saharan roots | le stambali ~ gumbri et dévotions d'origine subsaharienne
mus el malouf tunecino | laúd, rabel y poemas de jardín
dis la shakshuka | huevos escalfados en tomate, comino y harissa | shakshuka ~ eggs poached in tomato, cumin and harissa | la chakchouka ~ œufs pochés, tomate, cumin et harissa
cra las jaulas de Sidi Bou Said | alambre azul y blanco curvado a mano | Sidi Bou Said birdcages ~ blue and white wire bent by hand | la cage de Sidi Bou Saïd ~ fil bleu et blanc courbé à la main
lit Abul Qasim al-Shabi | poeta de la voluntad de vivir | Abu al-Qasim al-Shabbi ~ the poet of the will to live | Abou el Kacem Chebbi ~ poète de la volonté de vivre
fot los ksares del sur | graneros de adobe apilados como panales | the ksour of the south ~ mud granaries stacked like honeycombs | les ksour du Sud ~ greniers de terre empilés comme des alvéoles
`;
