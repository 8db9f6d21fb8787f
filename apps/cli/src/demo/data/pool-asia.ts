// Data, longer than 250 lines on purpose: what each participant of Asia and Oceania brings; the notation is explained in
// pool-americas.ts. Korea has more lines than the others: it is the guest of honour.
export const POOL_ASIA = `
# arabia-saudita
mus la samri | palmas, panderos y versos de la noche del desierto | samri ~ clapping, frame drums and desert night verse
dan la ardah | hileras de espadas y un poema que se responde
dis el kabsa | arroz con especias, cordero y pasas | kabsa ~ spiced rice with lamb and raisins
dri el café con cardamomo | tostado claro, tres sorbos y un dátil
cra el al-qatt | geometría mural de las casas de Asir, pintada por mujeres | al-Qatt ~ wall geometry painted by the women of Asir
lit la poesía nabatí | versos en habla de caravanas y pozos
fot las tumbas de Hegra | fachadas nabateas en piedra sola | the tombs of Hegra ~ Nabataean façades in lone rock
# armenia
mus el duduk | caña y madera de albaricoque, con una nota que no se corta | duduk ~ reed and apricot wood with one unbroken note | le doudouk ~ anche et bois d'abricotier, une note qui ne s'éteint pas
dan el kochari | línea de hombros y suelo golpeado | kochari ~ linked shoulders and a stamped floor | le kotchari ~ épaules liées et sol frappé
dis el lavash | pan finísimo pegado a la pared del horno | lavash ~ paper-thin bread slapped on the oven wall | le lavash ~ pain très fin collé à la paroi du four
cra el jachkar | cruces de encaje en piedra volcánica
lit Sayat Nova | trovador de tres lenguas | Sayat-Nova ~ a troubadour in three languages | Sayat-Nova ~ troubadour de trois langues
tal El cazador mentiroso | apuestas imposibles de la meseta
# australia
mus el didyeridú | eucalipto hueco y respiración circular | didgeridoo ~ hollow eucalyptus and circular breathing
dan la danza de la grulla | paso de las aves bróluga aprendido de los pueblos del norte
dis el pavlova | merengue, crema y fruta, con disputa vecina incluida
dri el flat white | café doble con espuma finísima
cra la pintura de puntos | mapas de agua y camino sobre lienzo | dot painting ~ maps of water and road on canvas
lit Judith Wright | poeta de los bosques y de la reconciliación | Judith Wright ~ the poet of forests and reconciliation
cin La banda de Kelly (Charles Tait, 1906) | fragmentos del primer largometraje del mundo | The Story of the Kelly Gang ~ fragments of the world's first feature
fot la gran barrera de coral | jardines sumergidos que cambian de color | the Great Barrier Reef ~ underwater gardens that change colour
# azerbaiyan
mus el mugham | improvisación sobre poemas con tar, kamancha y daf | mugham ~ improvisation on poems with tar, kamancha and daf | le mugham ~ improvisation sur des poèmes avec tar, kamancha et daf
dan el yalli | danza en cadena cogidos del meñique
dis el plov de azafrán | arroz con costra, frutos secos y castañas | saffron plov ~ crusted rice with dried fruit and chestnuts
cra la alfombra de Quba | nudos de lana y dragones abstractos | Quba carpets ~ wool knots and abstract dragons
lit Nizami Ganyaví | poeta de Leila y Majnún | Nizami Ganjavi ~ the poet of Layla and Majnun
tal Yirtdan | el más pequeño de la casa engaña al gigante
# camboya
mus el pinpeat | gongs, xilófonos y oboes de la corte | pinpeat ~ court gongs, xylophones and oboes
dan la danza apsara | cuatro mil gestos de mano esculpidos en Angkor | apsara dance ~ thousands of hand gestures carved at Angkor
tea el sbek thom | cueros calados del tamaño de una persona | sbek thom ~ pierced leather puppets the size of a person
dis el amok de pescado | curry al vapor en hoja de plátano
dri la pimienta de Kampot | granos negros, rojos y blancos de un mismo racimo
tal El conejo juez | pleitos de la aldea resueltos con malicia
# china
mus el guqin | cítara de siete cuerdas para tocar a solas | guqin ~ a seven-string zither to be played alone
mus el kunqu | ópera de mangas de agua y flauta
dan la danza del león | dos acróbatas bajo una sola piel | lion dance ~ two acrobats under one skin
dan la danza del dragón de tela | nueve portadores y una perla que huye
dis los jiaozi | pliegues, cerdo y col para una mesa que conversa | jiaozi ~ pleats, pork and cabbage for a talking table | les jiaozi ~ plis, porc et chou pour une table qui cause
dri el té pu-erh | hojas fermentadas y prensadas en disco | pu-erh tea ~ fermented leaves pressed into a disc
cra el papel recortado de Shaanxi | tijera, papel rojo y ventanas de fiesta | Shaanxi paper cutting ~ scissors, red paper and festive windows
lit Li Bai | poeta de la luna, el vino y los caminos | Li Bai ~ the poet of moon, wine and roads | Li Bai ~ poète de la lune, du vin et des chemins
cin Primavera en un pueblo pequeño (Fei Mu, 1948) | una casa en ruinas y un antiguo amor | Spring in a Small Town ~ a ruined house and an old love
tal El rey mono y el palacio del dragón | bastón que crece y travesuras bajo el mar | The Monkey King and the Dragon Palace ~ a growing staff and mischief under the sea
tea la ópera de máscaras de Sichuan | caras que cambian en un parpadeo | Sichuan face-changing opera ~ faces that change in a blink
gam el diábolo | carrete que zumba sobre una cuerda
# corea
mus el pansori | canto narrado con tambor que puede durar una noche | pansori ~ sung storytelling with a drum that may last all night | le pansori ~ récit chanté au tambour qui peut durer une nuit
mus el samulnori | gongs y tambores que suenan a viento, lluvia, nube y trueno | samulnori ~ gongs and drums for wind, rain, cloud and thunder | le samulnori ~ gongs et tambours du vent, de la pluie, du nuage et du tonnerre
mus el gayageum | cítara de doce cuerdas de seda | gayageum ~ a zither of twelve silk strings | le gayageum ~ cithare à douze cordes de soie
mus el arirang | una canción con mil versiones, de puerto en puerto y de valle en valle | Arirang ~ one song with a thousand versions | l'arirang ~ une chanson aux mille versions
dan el buchaechum | abanicos que se abren en flor | buchaechum ~ fans that open into a flower | le buchaechum ~ éventails qui s'ouvrent en fleur
dan el salpuri | pañuelo blanco para despedir penas | salpuri ~ a white scarf to send sorrow away | le salpuri ~ un foulard blanc pour congédier la peine
dan el ganggangsullae | ronda de mujeres bajo la luna llena | ganggangsullae ~ a ring of women under the full moon | le ganggangsullae ~ ronde de femmes sous la pleine lune
tea el talchum | sátira con máscaras de aldea y lengua suelta | talchum ~ village masks and sharp-tongued satire | le talchum ~ satire masquée de village
dis el kimchi | col, chile y sal que trabajan en silencio | kimchi ~ cabbage, chilli and salt at silent work | le kimchi ~ chou, piment et sel qui travaillent en silence
dis el bibimbap | arroz, verduras de cinco colores y un huevo | bibimbap ~ rice, vegetables in five colours and an egg | le bibimbap ~ riz, légumes de cinq couleurs et un œuf
dis el tteok | pastelillos de arroz para cada ocasión | tteok ~ rice cakes for every occasion | le tteok ~ gâteaux de riz pour chaque occasion
dri el té de artemisa y jengibre | infusiones de montaña servidas en cerámica gris
cra el hanji | papel de morera que dura mil años | hanji ~ mulberry paper that lasts a thousand years | le hanji ~ papier de mûrier qui dure mille ans
cra los bojagi | telas de envolver cosidas con retazos transparentes | bojagi ~ wrapping cloths pieced from sheer scraps | les bojagi ~ étoffes d'emballage en chutes transparentes
cra el celadón | verde de jade y grullas incrustadas | celadon ~ jade green with inlaid cranes | le céladon ~ vert de jade et grues incrustées
lit Yun Dong-ju | poeta del cielo, el viento, las estrellas y el poema | Yun Dong-ju ~ the poet of sky, wind and stars | Yun Dong-ju ~ poète du ciel, du vent et des étoiles
lit el sijo | poema de tres versos que da un giro en el último | sijo ~ a three-line poem that turns in the last | le sijo ~ poème de trois vers qui tourne au dernier
cin La criada (Kim Ki-young, 1960) | una escalera, una familia y un piano | The Housemaid ~ a staircase, a family and a piano | La Servante ~ un escalier, une famille et un piano
cin Un callejón sin salida (Yu Hyun-mok, 1961) | dolor de muelas en un país recién partido | Aimless Bullet ~ a toothache in a newly divided country
tal El tigre y el caqui seco | fiera que creyó haber encontrado algo más temible | The Tiger and the Dried Persimmon ~ a beast that met something worse | Le tigre et le kaki séché ~ un fauve qui crut trouver plus terrible que lui
tal Heungbu y Nolbu | dos hermanos, una golondrina y calabazas con sorpresa | Heungbu and Nolbu ~ two brothers, a swallow and surprising gourds
gam el yutnori | cuatro palos, un tablero y caballos que se montan | yutnori ~ four sticks, a board and stacking horses | le yutnori ~ quatre bâtons, un plateau et des chevaux
gam el jegichagi | volante de papel que se patea sin dejarlo caer
fot los patios de los hanok | tejas, umbrales y tinajas de soya | the courtyards of hanok houses ~ tiles, thresholds and soy jars | les cours des hanok ~ tuiles, seuils et jarres de soja
# emiratos-arabes-unidos
mus el ayyala | tambores y bastones de bambú frente a frente | al-ayyala ~ drums and bamboo canes face to face
dis los luqaimat | bolitas fritas con jarabe de dátil
dri el café gahwa | dallah de latón, cardamomo y taza sin asa | gahwa coffee ~ brass pot, cardamom and a cup without handle
cra la trenza al-talli | hilos de plata sobre cojín
gam el karrom | fichas deslizadas con un dedo
fot las perlas de Ras al Jaima | buzos, redes y recuerdos del Golfo | the pearls of Ras Al Khaimah ~ divers, nets and memories of the Gulf
# filipinas
mus la rondalla | bandurrias, laudes y guitarras de cuerda pulsada | rondalla ~ bandurrias, lauds and guitars
mus el kulintang | hilera de gongs del sur | kulintang ~ a row of gongs from the south
dan el tinikling | saltos entre dos bambúes que se cierran | tinikling ~ leaps between two closing bamboos
dis el adobo | carne en vinagre, soya y laurel | adobo ~ meat in vinegar, soy and bay leaf
cra el parol | estrella de caña y papel que se enciende por dentro | parol ~ a star of cane and paper lit from within
lit José Rizal | novelista que escribió en español contra el mal gobierno | José Rizal ~ a novelist who wrote against misrule
tal El mono y la tortuga | plátano partido en dos y mala elección
fot las terrazas de Banaue | escalones de arroz en la cordillera
# georgia
mus la polifonía georgiana | tres voces que se rozan y se resuelven | Georgian polyphony ~ three voices that brush and resolve | la polyphonie géorgienne ~ trois voix qui se frôlent et se résolvent
dan la lezguinka | rodillas, dagas y vuelo de águila
dis el jachapuri | pan en barca con queso y yema | khachapuri ~ boat-shaped bread with cheese and yolk
dri el vino de qvevri | uva fermentada en tinaja enterrada
cra el esmalte cloisonné | hilos de metal y polvo de vidrio
lit Galaktión Tabidze | poeta de la luna de Mtatsminda
cin La sal de Svanetia (Mijaíl Kalatózov, 1930) | torres, nieve y un pueblo sin sal | Salt for Svanetia ~ towers, snow and a village without salt
# india
mus la música carnática | violín, mridangam y composiciones del sur | Carnatic music ~ violin, mridangam and southern compositions
mus el sitar | raga de la hora, con tabla y tambura | sitar ~ the raga of the hour with tabla and tanpura | le sitar ~ le raga de l'heure, avec tabla et tampura
dan el bharatanatyam | cuerpo, mirada y cascabeles en el suelo | bharatanatyam ~ body, glance and bells on the floor | le bharatanatyam ~ corps, regard et grelots sur le sol
dan el bhangra | cosecha de Punjab con dhol | bhangra ~ the Punjab harvest with dhol drums
dis la dosa | crepa crujiente de arroz y lenteja fermentados | dosa ~ a crisp crêpe of fermented rice and lentils
dis el biryani | arroz en capas, sellado con masa
dri el masala chai | té negro, leche y especias hervidas
cra el bloque de Jaipur | madera tallada y tinte vegetal sobre algodón | Jaipur block printing ~ carved wood and plant dyes on cotton
lit Rabindranath Tagore | poeta de Bengala y premio Nobel de 1913 | Rabindranath Tagore ~ the Bengali poet, Nobel laureate of 1913 | Rabindranath Tagore ~ poète du Bengale et prix Nobel 1913
cin La canción del camino (Satyajit Ray, 1955) | dos hermanos y un tren entre los juncos | Pather Panchali ~ a brother, a sister and a train beyond the reeds | La Complainte du sentier ~ un frère, une sœur et un train derrière les roseaux
tal El mono y el cocodrilo | corazón olvidado en un árbol
tea el kathakali | ojos, maquillaje y epopeya hasta el alba | kathakali ~ eyes, make-up and epic until dawn
gam las serpientes y escaleras | tablero moral que antes se pintaba en tela
# indonesia
mus el gamelán | orquesta de gongs y metalófonos de bronce | gamelan ~ an orchestra of gongs and bronze metallophones | le gamelan ~ orchestre de gongs et de métallophones de bronze
mus el angklung | bambúes afinados que se tocan entre todos | angklung ~ tuned bamboos played by everyone together
dan el legong | ojos y dedos de las niñas de Bali | legong ~ eyes and fingers of Bali
dan el saman | hileras sentadas que aplauden como una sola persona
dis el rendang | carne en coco y especias hasta que se seca | rendang ~ beef in coconut and spices cooked until dry
cra el batik | cera caliente y tintes sobre algodón | batik ~ hot wax and dyes on cotton | le batik ~ cire chaude et teintures sur coton
lit Chairil Anwar | poeta que quiso vivir mil años más
tea el wayang kulit | sombras de cuero y un solo maestro para todas las voces | wayang kulit ~ leather shadows and one master for every voice
tal Kancil y los cocodrilos | ciervo ratón que contó lomos para cruzar el río
# iran
mus el radif | melodías de tar, santur y ney que se heredan de oído | radif ~ melodies for tar, santur and ney learnt by ear
dis el ghormeh sabzi | hierbas, frijol rojo y limón seco
dri el té con azafrán | terrón de azúcar en los dientes
cra la miniatura persa | pincel de pelo de gato y oro en concha | Persian miniature ~ a cat-hair brush and shell gold
lit Hafez de Shiraz | poeta a quien se abre al azar para saber la suerte | Hafez of Shiraz ~ the poet opened at random to tell one's fortune | Hafez de Chiraz ~ poète que l'on ouvre au hasard pour lire le sort
cin La casa es negra (Forugh Farrojzad, 1962) | una leprosería mirada por una poeta | The House Is Black ~ a leper colony seen by a poet | La maison est noire ~ une léproserie vue par une poétesse
tal El pececito negro | arroyo, redes y ganas de ver el mar
tea la ta'zieh | drama ritual en círculo, con caballos y trompetas
# israel
mus la música sefardí | romances en ladino con oud y pandero | Sephardic music ~ ladino ballads with oud and frame drum
mus el klezmer | clarinete que ríe y llora en la misma frase | klezmer ~ a clarinet that laughs and weeps in one phrase
dan la hora | rueda abierta a quien llegue
dis el sabich | pan pita con berenjena, huevo y amba
lit Yehuda Amijai | poeta de Jerusalén y de lo cotidiano | Yehuda Amichai ~ the poet of Jerusalem and of daily life
gam el goguim | huesos de chabacano para jugar en el recreo
fot la ciudad blanca de Tel Aviv | balcones curvos de los años treinta
# japon
mus el shamisen | tres cuerdas de Tsugaru tocadas con plectro grande | shamisen ~ three Tsugaru strings and a large plectrum | le shamisen ~ trois cordes de Tsugaru et un grand plectre
mus los tambores taiko | parches que se sienten en el pecho | taiko drums ~ skins felt in the chest | les tambours taiko ~ des peaux que l'on sent dans la poitrine
dan el bon odori | ronda de verano para recibir a los difuntos | Bon Odori ~ a summer ring dance to welcome the dead | le bon odori ~ ronde d'été pour accueillir les défunts
dis los onigiri | arroz prensado, alga y un corazón de ciruela o salmón | onigiri ~ pressed rice, seaweed and a heart of plum or salmon | les onigiri ~ riz pressé, algue et cœur de prune ou de saumon
dri el matcha | té molido y batido con escobilla de bambú | matcha ~ ground tea beaten with a bamboo whisk | le matcha ~ thé moulu battu au fouet de bambou
cra el kintsugi | grietas reparadas con laca y oro | kintsugi ~ cracks mended with lacquer and gold | le kintsugi ~ fêlures réparées à la laque et à l'or
cra el furoshiki | un cuadro de tela para envolverlo todo
lit Matsuo Bashō | caminante del haiku | Matsuo Bashō ~ the walker of haiku | Matsuo Bashō ~ marcheur du haïku
cin Cuentos de Tokio (Yasujirō Ozu, 1953) | padres que visitan a hijos sin tiempo | Tokyo Story ~ parents visit children with no time | Voyage à Tokyo ~ des parents visitent des enfants sans temps
tal Momotarō | niño nacido de un durazno | Momotarō ~ the boy born of a peach | Momotarō ~ l'enfant né d'une pêche
tea el kamishibai | cuentos de papel en un teatrito de bicicleta | kamishibai ~ paper stories in a bicycle theatre | le kamishibaï ~ histoires de papier dans un théâtre à vélo
gam el kendama | mazo, bola y mucha rodilla
# jordania
mus la rababa | una cuerda para la poesía beduina | rababa ~ one string for Bedouin poetry
dan la dabke de Jordania | línea de pies que golpean el patio
dis el mansaf | cordero en yogur seco sobre pan y arroz | mansaf ~ lamb in dried yoghurt over bread and rice
cra el mosaico de Madaba | teselas de piedra y un mapa | Madaba mosaic ~ stone tesserae and a map
fot el Siq de Petra | kilómetro de sombra antes de la luz | the Siq of Petra ~ a kilometre of shade before the light
# kazajstan
mus la dombra | dos cuerdas para contar una cabalgata | dombra ~ two strings to tell a ride
dan el kara zhorga | caballo negro imitado con los hombros
dis el baursak | pan frito para recibir visitas
cra el fieltro shyrdak | cuernos de carnero cosidos en lana
lit Abái Kunanbáiev | poeta y moralista de la estepa | Abai Kunanbaiuly ~ the poet and moralist of the steppe
gam el asyk | tabas de oveja lanzadas a la línea
# libano
mus el zajal | duelo de poetas con vasos, panderos y coro | zajal ~ a duel of poets with glasses, drums and chorus | le zajal ~ joute de poètes, verres, tambourins et chœur
dan la dabke libanesa | zapateo en línea que apisonaba los techos | Lebanese dabke ~ line stamping that once pressed roof clay | la dabké libanaise ~ frappe en ligne qui tassait jadis les toits
dis el tabule | perejil, menta, limón y muy poco trigo | tabbouleh ~ parsley, mint, lemon and very little wheat | le taboulé ~ persil, menthe, citron et très peu de blé
dis el manakish | pan con zaatar del desayuno
dri el café blanco | agua caliente con azahar, sin café
lit Gibran Jalil Gibran | autor de El profeta | Kahlil Gibran ~ the author of The Prophet | Khalil Gibran ~ auteur du Prophète
fot los cedros de Bsharri | árboles milenarios en la nieve | the cedars of Bsharri ~ ancient trees in the snow | les cèdres de Bcharré ~ arbres millénaires dans la neige
# malasia
mus el dikir barat | coro sentado que contesta con palmas | dikir barat ~ a seated chorus that answers with claps
dan el joget | pasos rápidos de Malaca con violín y gong
dis el nasi lemak | arroz en coco con sambal y anchoas | nasi lemak ~ coconut rice with sambal and anchovies
cra la cometa wau | luna de bambú y papel que zumba | wau kite ~ a humming moon of bamboo and paper
tal Sang Kancil y el tigre | ciervo diminuto y gong del rey
gam el congkak | barquita de madera y semillas
# mongolia
mus el canto difónico | una garganta, dos sonidos | throat singing ~ one throat, two sounds
mus el morin khuur | violín con cabeza de caballo | morin khuur ~ the horse-head fiddle
dan el biyelgee | danza de torso para la tienda estrecha
dis los buuz | empanadas al vapor del año nuevo lunar | buuz ~ steamed dumplings of the lunar new year
cra el fieltro de la yurta | lana golpeada, mojada y rodada
fot los cazadores con águilas | inviernos del Altái
# nepal
mus el sarangi | violín de los gandharva, pregoneros de montaña | sarangi ~ the fiddle of the Gandharva, criers of the hills
dan la danza lakhe | máscara roja de los patios de Katmandú
dis los momos | vapor, jengibre y salsa de tomate tostado | momos ~ steam, ginger and roasted tomato sauce
cra la thangka | lienzo, pigmento mineral y paciencia | thangka ~ canvas, mineral pigment and patience
lit Laxmi Prasad Devkota | poeta de Muna y Madan
fot los puentes colgantes del Annapurna | cable, mulas y banderas de oración | the hanging bridges of Annapurna ~ cables, mules and prayer flags
# nueva-zelandia
mus los taonga pūoro | flautas de hueso, piedra y caracola | taonga pūoro ~ flutes of bone, stone and shell
dan el haka | desafío maorí de mirada, pecho y pie | haka ~ a Māori challenge of gaze, chest and foot
dan el poi | bolas que giran y marcan la canción
dis el hangi | raíces y carne cocidas bajo tierra
cra el harakeke | lino trenzado en canastas | harakeke ~ flax woven into baskets
lit Katherine Mansfield | cuentista de fiestas de jardín y bahías | Katherine Mansfield ~ a writer of garden parties and bays
tal Maui y el sol | cuerda trenzada para alargar el día | Māui and the Sun ~ a plaited rope to lengthen the day
# pakistan
mus el qawwali | coro sufí que sube con las palmas | qawwali ~ a Sufi chorus that rises with clapping | le qawwali ~ chœur soufi qui monte avec les mains
dan el luddi | rueda de boda del Punjab
dis el nihari | guiso de toda una noche para el desayuno | nihari ~ an all-night stew for breakfast
cra el arte de camiones | pavos reales y versos en carrocería | truck art ~ peacocks and verses on bodywork
lit Faiz Ahmed Faiz | poeta de cárceles y amaneceres | Faiz Ahmed Faiz ~ the poet of prisons and dawns
cra la cerámica azul de Multán | cobalto, flor y turquesa
# palestina
mus el oud | laúd sin trastes de maderas finas | oud ~ a fretless lute of fine woods | le oud ~ luth sans frettes en bois fins
dan la dabke palestina | zapateo de cosecha y de boda | Palestinian dabke ~ a stamping dance of harvests and weddings
dis el musajan | pan, cebolla, zumaque y pollo | musakhan ~ bread, onion, sumac and chicken
dis el knafeh de Nablus | queso, hilos de masa y almíbar
cra el tatreez | punto de cruz que dice de qué aldea viene un vestido | tatreez ~ cross-stitch that tells which village a dress is from | le tatreez ~ point de croix qui dit le village d'une robe
lit Mahmud Darwish | poeta del café de su madre | Mahmoud Darwish ~ the poet of his mother's coffee | Mahmoud Darwich ~ poète du café de sa mère
fot los olivares de Cisjordania | troncos de mil años y escaleras de cosecha
# qatar
mus el fijiri | canto de los pescadores de perlas | fijiri ~ the song of the pearl divers
dis el machboos | arroz con limón negro y pescado
cra el sadu | bandas tejidas por beduinas | sadu weaving ~ bands woven by Bedouin women
fot los halcones | capuchas de cuero y mañanas de arena
# sri-lanka
mus los tambores de Kandy | geta bera para procesiones de elefantes | Kandyan drums ~ geta bera for elephant processions
dan la danza de Kandy | tocados de plata y saltos ante el templo | Kandyan dance ~ silver headdresses and leaps
dis el kottu | pan picado en plancha con dos cuchillas que suenan
dri el té de Ceilán | hojas de tres alturas, de la playa a la niebla | Ceylon tea ~ leaves from three heights
cra las máscaras de Ambalangoda | demonios de madera liviana | Ambalangoda masks ~ demons in light wood
tal Mahadenamutta y sus discípulos | un sabio que siempre aconseja mal
# tailandia
mus el piphat | orquesta de xilófonos y oboe | piphat ~ an ensemble of xylophones and oboe
dan el khon | máscaras del Ramakien | khon ~ the masks of the Ramakien
dis el pad thai | tamarindo, tallarín y fuego alto | pad thai ~ tamarind, noodles and high heat
dis el som tam | papaya verde en mortero
cra el tallado de frutas | sandía y jabón hechos flor | fruit carving ~ melon and soap turned into flowers
lit Sunthorn Phu | poeta de Phra Aphai Mani | Sunthorn Phu ~ the poet of Phra Aphai Mani
gam el takraw | pelota de ratán y pies
# turquia
mus la música sufí de ney | caña, silencio y respiración | Sufi ney music ~ reed, silence and breath
mus el bağlama | laúd de los trovadores de Anatolia | bağlama ~ the lute of the bards of Anatolia
dan el zeybek | águila lenta del Egeo | zeybek ~ the slow eagle of the Aegean
dis los manti | ravioles diminutos con yogur y mantequilla roja | mantı ~ tiny ravioli with yoghurt and red butter
dri el café turco | cezve, posos y lectura de la taza
cra el ebru | pintura sobre agua | ebru ~ painting on water | l'ebru ~ peinture sur l'eau
lit Nâzım Hikmet | poeta de paisajes humanos | Nâzım Hikmet ~ the poet of human landscapes | Nâzım Hikmet ~ poète des paysages humains
cin Sequía de verano (Metin Erksan, 1963) | dos hermanos y el agua de un manantial | Dry Summer ~ two brothers and the water of a spring
tal Nasreddin Hodja y la olla | sabio al revés y su burro | Nasreddin Hodja and the Pot ~ an upside-down wise man and his donkey
tea el karagöz | sombras de cuero de camello | Karagöz ~ camel-skin shadows
# uzbekistan
mus el shashmaqom | seis modos de Bujará | shashmaqom ~ the six modes of Bukhara
dan la danza de Jorezm | dedos, hombros y cascabeles
dis el plov de Samarcanda | zanahoria amarilla, cordero y arroz en capas | Samarkand plov ~ yellow carrot, lamb and layered rice
cra el ikat | urdimbres teñidas antes de tejer | ikat ~ warps dyed before weaving
cra la cerámica de Rishtan | turquesa de ceniza vegetal
lit Alisher Navoi | poeta que defendió su lengua túrquica
# vietnam
mus el đàn bầu | una sola cuerda que se dobla | đàn bầu ~ a single bending string
dan la danza del sombrero cónico | palmas y seda del delta
tea los títeres de agua | dragones sobre un estanque | water puppetry ~ dragons on a pond
dis el pho | caldo claro de huesos, anís y canela | phở ~ clear broth of bones, star anise and cinnamon | le phở ~ bouillon clair d'os, d'anis étoilé et de cannelle
dri el café de Hanói | filtro de gota y yema batida | Hanoi coffee ~ drip filter and beaten yolk | le café de Hanoï ~ filtre goutte à goutte et jaune battu
cra el grabado de Đông Hồ | papel de concha y cerditos de la suerte | Đông Hồ woodcuts ~ shell paper and lucky pigs
lit Nguyễn Du | poeta de la historia de Kieu | Nguyễn Du ~ the poet of the Tale of Kiều | Nguyễn Du ~ poète de l'histoire de Kiều
# beijing
tea la ópera de Beijing | rostros pintados, acrobacia y voz de falsete | Beijing opera ~ painted faces, acrobatics and falsetto | l'opéra de Pékin ~ visages peints, acrobatie et voix de fausset
dis el pato laqueado | piel crujiente, cebollín y crepas delgadas
cra los nudos chinos | un solo cordón rojo | Chinese knots ~ a single red cord | les nœuds chinois ~ un seul cordon rouge
gam el jianzi | volante de plumas que se patea en los parques | jianzi ~ a feathered shuttlecock kicked in the parks
fot los hutongs | patios grises, bicicletas y jaulas de pájaros | the hutongs ~ grey courtyards, bicycles and birdcages | les hutongs ~ cours grises, vélos et cages à oiseaux
`;
