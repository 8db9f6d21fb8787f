// Data, longer than 250 lines on purpose: what each participant of the Americas brings, read by read-pools.ts.
// kind name | Spanish gloss | English name ~ gloss | French name ~ gloss   (the last two where somebody translated it)
// kinds: mus music, dan dance, dis dish, dri drink, cra craft, lit author or tradition, cin film (director, year),
// tal tale (its title), gam game, fot place or subject to photograph, tea theatre. Names carry their article; a gloss is a
// noun phrase that can stand in apposition, without a full stop.
export const POOL_AMERICAS = `
# argentina
mus el chamamé | música de acordeón del Litoral, mitad polca y mitad guaraní | chamamé ~ the accordion music of the north-east, half polka and half Guaraní | le chamamé ~ musique d'accordéon du Litoral, mi-polka, mi-guarani
dan el tango | abrazo que nació entre conventillos y muelles del Río de la Plata | tango ~ the embrace born in the tenements and docks of the River Plate | le tango ~ une étreinte née entre faubourgs et quais du Río de la Plata
dan el malambo | zapateo de hombres de a caballo que se cuentan proezas con los pies | malambo ~ a stamping contest in which horsemen boast with their feet
dis las empanadas salteñas | masa repulgada a mano con relleno de carne, papa y comino | Salta empanadas ~ hand-crimped pastry filled with beef, potato and cumin
dri el mate | infusión de yerba que pasa de mano en mano, con sus reglas y sus silencios | mate ~ a shared infusion with its own rules and silences
cra el fileteado porteño | letras y flores de esmalte que adornaron los carros de Buenos Aires | fileteado ~ the enamel scrolls and flowers that once decorated carts in Buenos Aires
lit Alfonsina Storni | poeta que escribió sobre el deseo, la ciudad y el mar
cin Crónica de un niño solo (Leonardo Favio, 1965) | retrato de una infancia que se escapa de los muros
tal El zorro Juan y el tigre | cuento criollo en que la astucia gana a los colmillos
# belice
mus el punta rock | guitarras eléctricas sobre el tambor garífuna | punta rock ~ electric guitars over the Garifuna drum
dan la danza jankunú | mascarada garífuna en que los pies mandan y los tambores obedecen | Jankunú ~ a Garifuna masquerade in which the feet lead and the drums obey
dis el hudut | pescado en leche de coco con plátano machacado en mortero | hudut ~ fish in coconut milk with plantain pounded in a mortar
cra la cestería de jipijapa | cestos mayas de fibra de palma teñida con cortezas | jipijapa basketry ~ Maya baskets of palm fibre dyed with bark
tal Anansi y la calabaza | cuento de la araña tramposa que cruzó el Atlántico | Anansi and the Calabash ~ a tale of the trickster spider that crossed the Atlantic
fot el Gran Agujero Azul | círculo de agua oscura en medio del arrecife | the Great Blue Hole ~ a circle of dark water in the middle of the reef
# bolivia
mus la zampoña | flauta de cañas que se toca entre dos, porque ninguna tiene todas las notas | panpipes ~ reed pipes played in pairs, since neither holds every note | la flûte de Pan andine ~ deux rangées de roseaux qui se répondent, car aucune n'a toutes les notes
dan la morenada | matracas, máscaras y paso pesado del Carnaval de Oruro | morenada ~ rattles, masks and the heavy step of the Oruro Carnival
dan los caporales | cascabeles en la bota y saltos de frente, al son de la banda
dis el pique macho | carne, chorizo, papas y locoto servidos en una montaña para compartir
dri el api morado | bebida caliente de maíz morado, canela y clavo que abre la mañana en el altiplano
cra el aguayo | tejido de telar de cintura en que cada franja dice de qué pueblo viene
lit Adela Zamudio | poeta de Cochabamba que preguntó por qué las mujeres no votaban
cin Ukamau (Jorge Sanjinés, 1966) | la primera película hablada en aimara
tal El zorro que subió al cielo | cuento aimara que explica por qué hay tantas plantas en la tierra
# brasil
mus el choro | conversación veloz entre flauta, cavaquinho y guitarra de siete cuerdas | choro ~ quick conversation between flute, cavaquinho and seven-string guitar | le choro ~ conversation rapide entre flûte, cavaquinho et guitare à sept cordes
mus la samba de roda | canto, palmas y pandero del Recôncavo de Bahía | samba de roda ~ singing, clapping and tambourine from the Bahian Recôncavo | la samba de roda ~ chant, claquements de mains et pandeiro de Bahia
dan el frevo | acrobacias con sombrilla de colores que nacieron en las calles de Recife | frevo ~ acrobatics with a small umbrella, born in the streets of Recife | le frevo ~ acrobaties à l'ombrelle nées dans les rues de Recife
dan la capoeira | juego, lucha y danza en rueda, al compás del berimbau | capoeira ~ game, fight and dance in a ring, led by the berimbau | la capoeira ~ jeu, lutte et danse en cercle, au rythme du berimbau
dis la moqueca | guiso de pescado con leche de coco y aceite de dendé en olla de barro | moqueca ~ fish stew with coconut milk and dendê oil in a clay pot
dri la caipiriña | lima machacada, azúcar y cachaza, y su versión sin alcohol con maracuyá
cra la literatura de cordel | pliegos grabados en madera que se cuelgan de una cuerda para venderse | cordel booklets ~ woodcut chapbooks hung on a string to be sold | la littérature de cordel ~ feuillets gravés sur bois que l'on vend suspendus à une ficelle
lit Clarice Lispector | narradora que hizo de una cocina o de un espejo un universo | Clarice Lispector ~ a novelist who made a universe of a kitchen or a mirror | Clarice Lispector ~ romancière qui fit d'une cuisine ou d'un miroir un univers
cin Limite (Mário Peixoto, 1931) | tres náufragos y un bote en la obra maestra del cine mudo de su país | Limite ~ three castaways and a boat in the masterpiece of Brazilian silent film
tal El bumba meu boi | historia del buey que muere y resucita para que la fiesta siga
# canada
mus el violín acadiano | reels que se marcan con los pies, sentado el violinista | Acadian fiddle ~ reels beaten out with both feet while the fiddler sits | le violon acadien ~ des reels tapés du pied par le violoneux assis
dan el hoop dance | danza de aros de las Primeras Naciones que dibuja águilas y mariposas | hoop dance ~ a First Nations dance whose rings become eagles and butterflies | la danse des cerceaux ~ danse des Premières Nations qui dessine aigles et papillons
dis la poutine | papas fritas, queso fresco en grano y salsa caliente | poutine ~ chips, squeaky cheese curds and hot gravy | la poutine ~ frites, fromage en grains et sauce brune
cra el grabado inuit | estampas de piedra y esténcil nacidas en Kinngait, en el Ártico | Inuit printmaking ~ stonecut and stencil prints from Kinngait in the Arctic | l'estampe inuite ~ gravures sur pierre et pochoir venues de Kinngait, en Arctique
lit Gabrielle Roy | novelista de Manitoba que contó la ciudad de los pobres | Gabrielle Roy ~ a novelist from Manitoba who wrote the city of the poor | Gabrielle Roy ~ romancière du Manitoba qui raconta la ville des pauvres
cin Neighbours (Norman McLaren, 1952) | dos vecinos y una flor, animados cuadro por cuadro | Neighbours ~ two neighbours and a flower, animated frame by frame | Les Voisins ~ deux voisins et une fleur, animés image par image
tal El cuervo que robó la luz | relato haida sobre el principio del día | The Raven Who Stole the Light ~ a Haida story of how daylight began | Le corbeau qui vola la lumière ~ récit haïda sur le commencement du jour
fot las auroras de Yellowknife | noches de enero a cuarenta bajo cero, miradas con paciencia | the auroras of Yellowknife ~ January nights at minus forty, watched with patience | les aurores de Yellowknife ~ nuits de janvier à moins quarante, regardées avec patience
# chile
mus el canto a lo poeta | décimas improvisadas con guitarrón de veinticinco cuerdas | canto a lo poeta ~ improvised ten-line stanzas over a twenty-five-string guitarrón | le canto a lo poeta ~ dizains improvisés sur une guitare de vingt-cinq cordes
dan la cueca | pañuelo, media vuelta y zapateo en tres tiempos de cortejo | cueca ~ handkerchief, half turn and stamping, a courtship in three parts | la cueca ~ mouchoir, demi-tour et trois temps de cour
dis el pastel de choclo | maíz molido con albahaca sobre un pino de carne, huevo y aceituna | pastel de choclo ~ ground corn and basil over beef, egg and olive
dri el mote con huesillo | duraznos secos, trigo y almíbar servidos helados en vaso alto
cra la arpillera | retazos cosidos que cuentan una historia sobre tela de costal | arpillera ~ scraps of cloth sewn on sacking to tell a story
lit Gabriela Mistral | maestra rural, viajera en México y premio Nobel de 1945 | Gabriela Mistral ~ a village teacher, a traveller in Mexico and Nobel laureate of 1945 | Gabriela Mistral ~ institutrice de village, voyageuse au Mexique et prix Nobel 1945
cin Largo viaje (Patricio Kaulen, 1967) | un niño cruza Santiago con unas alas de papel
tal El Trauco y la Pincoya | leyendas de los bosques y las playas de Chiloé
gam el emboque | palo y campana de madera que piden pulso y paciencia
# colombia
mus la gaita larga | flautas de cardón, tambor alegre y llamador de los Montes de María | gaita flutes ~ cactus-wood flutes and drums from the Montes de María | la gaita colombienne ~ flûtes de cactus et tambours des Montes de María
mus el vallenato | acordeón, caja y guacharaca para contar noticias cantadas | vallenato ~ accordion, drum and scraper to sing the news
dan el mapalé | danza de pescadores que imita al pez fuera del agua
dis el ajiaco santafereño | tres papas, pollo y guascas en la sopa de Bogotá
dri el café de Nariño | grano de altura con aroma de panela y flor, tostado claro | coffee from Nariño ~ high-grown beans with notes of cane sugar and flowers | le café de Nariño ~ grains d'altitude aux notes de canne et de fleur
cra la mochila wayuu | bolsa de ganchillo en que cada dibujo tiene nombre | Wayuu mochila ~ a crocheted bag in which every drawing has a name
lit José Asunción Silva | poeta del Nocturno y de una sola noche toda llena de perfumes
cin El río de las tumbas (Julio Luzardo, 1965) | un pueblo del Magdalena que prefiere no mirar el agua
tal Tío Conejo y Tío Tigre | pícaros del monte que vuelven a engañarse
# costa-rica
mus el calipso limonense | banjo y quijongo del puerto de Limón, con letras que no perdonan | Limón calypso ~ banjo and box bass from the port of Limón, with lyrics that spare no one
dan el punto guanacasteco | pareja, falda larga y una bomba rimada en medio del baile
dis el gallo pinto | arroz y frijoles que se encuentran cada mañana en la sartén | gallo pinto ~ rice and beans that meet every morning in the pan
dri el café chorreado | filtrado en bolsa de tela sobre un pie de madera
cra la carreta pintada de Sarchí | estrellas y flores hechas a compás sobre ruedas de madera | painted oxcarts of Sarchí ~ compass-drawn stars and flowers on wooden wheels
lit Carmen Lyra | autora de los cuentos de mi tía Panchita | Carmen Lyra ~ author of the tales of Aunt Panchita
fot los bosques de niebla de Monteverde | musgos, orquídeas y un verde que no se acaba | the cloud forests of Monteverde ~ moss, orchids and a green without end
# cuba
mus el son oriental | tres, marímbula y bongó de las montañas de Guantánamo | eastern son ~ tres guitar, marímbula and bongos from the hills of Guantánamo | le son oriental ~ tres, marímbula et bongo des montagnes de Guantánamo
mus el filin | boleros de media voz nacidos en las azoteas de La Habana | filin ~ hushed boleros born on the rooftops of Havana
dan la rumba de cajón | columna, yambú y guaguancó sobre cajas de bacalao | rumba ~ yambú, columbia and guaguancó played on codfish crates | la rumba ~ yambú, columbia et guaguancó joués sur des caisses de morue
dan el danzón | baile de salón que cruzó el golfo y se quedó en las plazas de México | danzón ~ the ballroom dance that crossed the gulf and stayed in Mexican squares
dis la ropa vieja | carne deshebrada con pimiento, arroz y frijol negro
cra la alforza de la guayabera | pliegues cosidos al hilo en el pecho de una camisa de lino
lit Dulce María Loynaz | poeta de jardín cerrado y premio Cervantes | Dulce María Loynaz ~ the poet of a walled garden and a Cervantes laureate
cin Memorias del subdesarrollo (Tomás Gutiérrez Alea, 1968) | un hombre mira su ciudad desde un catalejo | Memories of Underdevelopment ~ a man watches his city through a telescope | Mémoires du sous-développement ~ un homme regarde sa ville à la longue-vue
tal La cucarachita Martina | pretendientes con mala voz y un ratón glotón
# ecuador
mus el pasillo | vals triste de guitarra y requinto, con versos de poetas modernistas | pasillo ~ a sad waltz for guitars with lines by modernist poets
mus la bomba del Chota | tambor y guitarra del valle afroecuatoriano | bomba del Chota ~ drum and guitar from the Afro-Ecuadorian valley
dan el sanjuanito | ronda de la cosecha que se baila en fila, con rondador y bombo
dis el ceviche de chochos | altramuz andino con tomate, limón y maíz tostado | lupin ceviche ~ Andean lupin with tomato, lime and toasted corn
dri el cacao fino de aroma | granos de Manabí tostados, molidos y batidos en agua caliente | fine-aroma cacao ~ Manabí beans roasted, ground and beaten in hot water | le cacao fin d'arôme ~ fèves du Manabí torréfiées, moulues et battues
cra el sombrero de paja toquilla | tejido de Montecristi tan fino que puede tomar meses | toquilla straw hat ~ a Montecristi weave so fine that it may take months
lit Pablo Palacio | narrador de lo raro y de lo cotidiano en los años veinte
fot las islas Galápagos | iguanas, lava y animales que no temen a nadie | the Galápagos Islands ~ iguanas, lava and animals that fear no one
# el-salvador
mus la xuc | ritmo de Cojutepeque hecho para que baile un pueblo entero
dan los historiantes | danza de moros y cristianos con espadas y coronas de papel
dis las pupusas | tortillas rellenas de queso, loroco o chicharrón, con curtido | pupusas ~ stuffed tortillas with cheese, loroco or pork, and pickled cabbage
dri la horchata de morro | semillas tostadas de jícaro, ajonjolí y canela
cra el teñido en añil | tela anudada que entra verde a la tina y sale azul | indigo dyeing ~ knotted cloth that enters the vat green and comes out blue
lit Claudia Lars | poeta de la casa de vidrio y de las canciones de cuna
tal El Cipitío | niño de sombrero grande que come ceniza y tira piedritas a las muchachas
# estados-unidos
mus el blues del Delta | guitarra con cuello de botella y la voz de un cruce de caminos | Delta blues ~ bottleneck guitar and the voice of a crossroads | le blues du Delta ~ guitare au goulot de bouteille et voix de carrefour
mus el jazz de Nueva Orleans | metales en la calle que despiden y celebran | New Orleans jazz ~ street brass that mourns and celebrates | le jazz de La Nouvelle-Orléans ~ cuivres de rue qui pleurent et célèbrent
dan el lindy hop | baile del Harlem de los años treinta, entre la improvisación y el salto | Lindy hop ~ the Harlem dance of the thirties, between improvisation and leap
dis el gumbo | guiso criollo de quimbombó, mariscos y paciencia con el roux | gumbo ~ a Creole stew of okra, seafood and patience with the roux
cra el quilt de Gee's Bend | colchas de retazos que parecen pinturas abstractas | Gee's Bend quilting ~ patchwork covers that look like abstract painting
lit Emily Dickinson | poeta de Amherst, guiones y cuartos cerrados | Emily Dickinson ~ the poet of Amherst, of dashes and closed rooms | Emily Dickinson ~ poétesse d'Amherst, des tirets et des chambres closes
cin Sherlock Jr. (Buster Keaton, 1924) | un proyeccionista se queda dormido y entra en la pantalla | Sherlock Jr. ~ a projectionist falls asleep and walks into the screen
tal John Henry y la máquina | balada del hombre del martillo que retó al vapor | John Henry and the Machine ~ the ballad of the steel-driver who raced the steam drill
fot los desiertos de Utah | piedra roja, cielo enorme y carreteras vacías | the deserts of Utah ~ red rock, huge sky and empty roads
# guatemala
mus la marimba de tecomates | madera de hormigo y calabazas que zumban | gourd marimba ~ hormigo wood and gourds that buzz
dan el Rabinal Achí | drama danzado maya del siglo XV, con máscaras y trompetas | Rabinal Achí ~ a Maya dance drama of the fifteenth century with masks and trumpets | le Rabinal Achí ~ drame dansé maya du XVe siècle, avec masques et trompettes
dis el pepián | recado de pepitas, chiles y tomate quemado en comal
dri el cacao del Polochic | bebida espumosa que se vierte de jícara en jícara
cra el huipil de Chichicastenango | águilas y soles tejidos en telar de cintura | huipil weaving ~ eagles and suns made on the backstrap loom
lit Miguel Ángel Asturias | novelista de hombres de maíz y premio Nobel | Miguel Ángel Asturias ~ the novelist of men of maize and a Nobel laureate | Miguel Ángel Asturias ~ romancier des hommes de maïs et prix Nobel
tal Los gemelos del Popol Vuh | juego de pelota contra los señores de Xibalbá | The Twins of the Popol Vuh ~ a ball game against the lords of Xibalba
fot los barriletes gigantes de Sumpango | papel de china y bambú para hablar con los muertos
# haiti
mus la rará | cornetas de bambú que recorren los caminos en cuaresma | rara ~ bamboo horns that walk the roads in Lent | le rara ~ cornets de bambou qui courent les chemins pendant le carême
mus el konpa | guitarras, saxofón y un paso lento que dura toda la canción | konpa ~ guitars, saxophone and a slow step that lasts the whole song | le kompa ~ guitares, saxophone et un pas lent qui dure toute la chanson
dan el yanvalou | ondulación de espalda y rodilla que recuerda al mar | yanvalou ~ a ripple of back and knee that recalls the sea | le yanvalou ~ ondulation du dos et du genou qui rappelle la mer
dis la sopa joumou | calabaza de la independencia, servida cada primero de enero | soup joumou ~ the squash soup of independence, served every first of January | la soupe joumou ~ potage au giraumon de l'indépendance, servi chaque premier janvier
cra el hierro recortado de Croix-des-Bouquets | tambos de petróleo convertidos en sirenas y árboles | cut-metal art ~ oil drums turned into mermaids and trees | le fer découpé ~ fûts de pétrole devenus sirènes et arbres
lit Jacques Roumain | novelista que buscó agua para un pueblo dividido | Jacques Roumain ~ the novelist who sought water for a divided village | Jacques Roumain ~ romancier qui chercha de l'eau pour un village divisé
tal Bouki y Malis | dos compadres, uno tonto y otro demasiado listo | Bouki and Malis ~ two friends, one a fool and one too clever by half | Bouki et Malice ~ deux compères, l'un sot et l'autre trop malin
# honduras
mus la parranda garífuna | guitarra, tambor y voces de la costa norte | Garifuna paranda ~ guitar, drum and voices from the north coast
dan el sique | baile de pareja de raíz lenca, con sombrero y pañuelo
dis las baleadas | tortilla de harina doblada sobre frijoles, crema y queso | baleadas ~ a flour tortilla folded over beans, cream and cheese
cra la alfarería lenca | barro en blanco y negro, bruñido con piedra de río | Lenca pottery ~ black and white clay burnished with river stone
lit Clementina Suárez | poeta errante que llevó sus libros a pie por Centroamérica
tal La Sucia | aparición del río que castiga a los infieles
fot las ruinas de Copán | escalinata de jeroglíficos y guacamayas rojas | the ruins of Copán ~ a stairway of glyphs and red macaws
# jamaica
mus el mento | banjo, caja rumba y picardía de antes del reggae | mento ~ banjo, rumba box and the mischief that came before reggae
mus el dub | bajo, eco y silencio de los estudios de Kingston | dub ~ bass, echo and silence from the studios of Kingston
dan el dinki mini | baile de velorio para espantar la tristeza | Dinki Mini ~ a wake dance meant to drive sadness away
dis el pollo jerk | adobo de pimienta de Jamaica y chile, sobre brasa de madera verde | jerk chicken ~ allspice and chilli marinade over green-wood coals
lit Louise Bennett | voz mayor de la poesía en patois | Louise Bennett ~ the great voice of poetry in patois
tal Anansi y el sentido común | cuento de la araña que quiso guardar toda la sabiduría | Anansi and Common Sense ~ the spider who tried to keep all wisdom to himself
gam el dandy shandy | juego de esquivar la pelota con un cartón de jugo relleno de papel | dandy shandy ~ a dodging game played with a stuffed juice carton
# nicaragua
mus la marimba de arco | tres músicos, guitarra y guitarrilla de Monimbó | arch marimba ~ marimba, guitar and guitarrilla from Monimbó
dan El Güegüense | comedia bailada en náhuatl y español que se burla del gobernador | El Güegüense ~ a danced comedy in Nahuatl and Spanish that mocks the governor
dis el nacatamal | masa con cerdo, papa y hierbabuena envuelta en hoja de plátano
cra la cerámica de San Juan de Oriente | barro calado y bruñido con motivos precolombinos
lit Rubén Darío | renovador de la lengua desde León hasta París | Rubén Darío ~ the poet who renewed Spanish from León to Paris | Rubén Darío ~ celui qui renouvela l'espagnol, de León à Paris
fot los volcanes de Ometepe | dos conos en medio de un lago de agua dulce
# panama
mus la mejorana | guitarra de cinco cuerdas y torrentes cantados en décima
dan el tamborito | ronda de palmas, cajas y polleras blancas | tamborito ~ a ring of clapping, drums and white polleras | le tamborito ~ ronde de mains, de tambours et de polleras blanches
dis el sancocho de gallina | caldo de culantro y ñame que se receta para todo
cra la mola guna | telas superpuestas y cortadas que dejan ver otro color | Guna mola ~ layered cloth cut away to show another colour | la mola guna ~ tissus superposés et découpés qui laissent voir une autre couleur
lit Ricardo Miró | poeta que escribió a la patria desde lejos
tal La Tulivieja | espíritu del río que busca a su hijo
fot la pollera panameña | un año de costura, encaje y peinetas doradas
# paraguay
mus el arpa paraguaya | treinta y seis cuerdas para imitar al tren y al pájaro campana | Paraguayan harp ~ thirty-six strings that imitate a train and a bellbird | la harpe paraguayenne ~ trente-six cordes qui imitent un train et un oiseau-cloche
mus la guarania | canción lenta en guaraní, escrita para la noche | guarania ~ a slow song in Guaraní, written for the night
dan la danza de la botella | seis botellas en equilibrio sobre la cabeza de una bailarina | bottle dance ~ six bottles balanced on one dancer's head
dis la sopa paraguaya | pan de maíz y queso que de sopa solo tiene el nombre | sopa paraguaya ~ a corn and cheese bread that is a soup in name only
dri el tereré | yerba con agua helada y hierbas medicinales, en ronda
cra el ñandutí | encaje en forma de telaraña que se teje sobre bastidor | ñandutí lace ~ spider-web lace worked on a frame
lit Josefina Plá | poeta, ceramista y cronista de su país adoptivo
tal Los siete hijos de Kerana | monstruos guaraníes que cuidan el monte
# peru
mus el festejo | cajón, quijada de burro y coro de la costa negra | festejo ~ box drum, donkey's jaw and chorus from the Black coast
mus la música criolla limeña | vals, guitarra y pañuelo en la casa de un vecino
dan la danza de tijeras | duelo de acrobacia y acero con arpa y violín | scissors dance ~ a duel of acrobatics and steel with harp and violin | la danse des ciseaux ~ duel d'acrobatie et d'acier, avec harpe et violon
dan la marinera norteña | sombrero, pie descalzo y un cortejo que nunca se toca
dis el ceviche | pescado, limón, ají y cebolla en el orden justo | ceviche ~ fish, lime, chilli and onion in just the right order | le ceviche ~ poisson, citron, piment et oignon dans le bon ordre
dis la causa limeña | papa amarilla prensada con limón y ají, rellena de pollo o atún
cra el retablo ayacuchano | caja de madera con puertas y un pueblo de pasta de papa | Ayacucho retablo ~ a wooden box with doors and a village made of potato paste
lit César Vallejo | poeta de Santiago de Chuco y de un jueves de París con aguacero | César Vallejo ~ the poet of Santiago de Chuco and of a rainy Thursday in Paris | César Vallejo ~ poète de Santiago de Chuco et d'un jeudi de pluie à Paris
cin Kukuli (Luis Figueroa, 1961) | la primera ficción hablada en quechua
tal El zorro y el cuy | engaños al pie de los Andes, con risa final para el más chico
# republica-dominicana
mus el merengue típico | acordeón, güira y tambora del Cibao | merengue típico ~ accordion, güira and tambora from the Cibao
mus la bachata | guitarra punteada y desamor de patio | bachata ~ picked guitar and backyard heartbreak
dan los guloyas | teatro cocolo danzado, con espejos y plumas de pavo real
dis el mangú con los tres golpes | puré de plátano con salami, queso frito y huevo
dri el morir soñando | jugo de naranja y leche que se mezclan sin cortarse
cra el larimar | piedra azul de Barahona que se pule hasta parecer mar | larimar ~ a blue stone from Barahona polished until it looks like the sea
lit Salomé Ureña | poeta y maestra que abrió las aulas a las mujeres
# santa-lucia
mus el chak-chak | orquesta de violín, banjo y sonaja para bailar cuadrillas | chak-chak ~ a band of violin, banjo and rattle for dancing quadrilles
dan el kwadril | cuadrilla criolla que empieza solemne y acaba en fiesta | kwadril ~ a Creole quadrille that starts solemn and ends as a party
dis el green fig and saltfish | plátano verde con bacalao, plato de cada domingo | green fig and saltfish ~ green banana with salt cod, the Sunday dish
lit Derek Walcott | poeta que trajo a Homero a una aldea de pescadores | Derek Walcott ~ the poet who brought Homer to a fishing village
tal Compère Lapin y el pozo | liebre tramposa de la tradición kwéyòl | Compère Lapin and the Well ~ a trickster hare of the Kwéyòl tradition
fot los Pitons | dos agujas volcánicas que caen al mar | the Pitons ~ two volcanic spires that fall into the sea
# trinidad-y-tobago
mus el steelpan | tambos de acero afinados a martillo, de la calle a la orquesta | steelpan ~ oil drums tuned with a hammer, from street to orchestra | le steelpan ~ bidons d'acier accordés au marteau
mus el calipso | noticia, sátira y doble sentido en cuatro estrofas | calypso ~ news, satire and double meaning in four verses
dan el limbo | paso bajo la vara que nació en los velorios de Tobago | limbo ~ the step under the bar born at the wakes of Tobago
dis los doubles | garbanzo al curry entre dos panes fritos | doubles ~ curried chickpeas between two fried flatbreads
cra el traje de mas | alambre, pluma y lentejuela para caminar como un pavo real | mas costume making ~ wire, feather and sequin to walk like a peacock
tal Papa Bois | guardián del bosque con pies de venado | Papa Bois ~ the deer-footed keeper of the forest
# uruguay
mus el candombe | tres tambores, chico, repique y piano, que bajan por la calle | candombe ~ three drums, chico, repique and piano, coming down the street | le candombe ~ trois tambours qui descendent la rue
mus la murga | coro, bombo y platillos para cantar lo que pasó en el año | murga ~ chorus, bass drum and cymbals to sing the past year
dan la milonga de salón | paso corrido y picardía, prima alegre del tango
dis el chivito | pan, churrasco, huevo y todo lo que quepa después
lit Idea Vilariño | poeta breve, de amor que ya no será | Idea Vilariño ~ a poet of few words and of a love that will not be again
cin Carlos, cine-retrato de un caminante (Mario Handler, 1965) | un hombre sin casa cuenta Montevideo a pie
gam la payana | cinco piedritas y una mano rápida
# venezuela
mus el joropo llanero | arpa, cuatro y maracas a galope | joropo ~ harp, cuatro and maracas at a gallop | le joropo ~ harpe, cuatro et maracas au galop
mus la gaita zuliana | furro, charrasca y coro de diciembre
dan los diablos danzantes de Yare | máscaras rojas que se rinden en Corpus Christi | the dancing devils of Yare ~ red masks that surrender on Corpus Christi
dis las hallacas | masa, guiso y hoja de plátano que reúnen a la familia
dri el cacao de Chuao | grano criollo que se seca en el atrio de la iglesia | Chuao cacao ~ native beans dried on the church forecourt
lit Teresa de la Parra | novelista de una hacienda llamada Piedra Azul
gam la perinola | trompo de madera de seis caras que decide quién pone y quién toma
# ciudad-de-mexico
mus el organillo callejero | caja de música de manivela que suena en el Centro desde el siglo XIX | barrel organ ~ the hand-cranked music box heard in the Centro since the nineteenth century | l'orgue de Barbarie ~ boîte à musique à manivelle qui résonne dans le Centre depuis le XIXe siècle
mus el mariachi | vihuela, guitarrón, violines y trompetas de la plaza Garibaldi | mariachi ~ vihuela, guitarrón, violins and trumpets from Garibaldi Square | le mariachi ~ vihuela, guitarrón, violons et trompettes de la place Garibaldi
dan la danza de los concheros | caracol, huehuetl y penacho en el atrio de siempre | conchero dance ~ conch shell, huehuetl drum and feathers in the old forecourt
dan el sonidero | cumbia en la calle, saludos al micrófono y ruedas de baile | sonidero ~ street cumbia, greetings on the microphone and dancing rings
dis los tlacoyos | maíz azul, haba y quelites del lago de Xochimilco | tlacoyos ~ blue corn, broad beans and wild greens from Xochimilco | les tlacoyos ~ maïs bleu, fèves et herbes sauvages de Xochimilco
dri el pulque | savia de maguey fermentada en un día, blanca y viva | pulque ~ agave sap fermented in a day, white and alive
cra la cartonería | judas y alebrijes de papel, carrizo y engrudo | cartonería ~ paper, reed and paste turned into Judas figures and alebrijes | la cartonería ~ papier, roseau et colle devenus alebrijes
cra el papel picado | papel de china cortado a cincel que avisa la fiesta | papel picado ~ chiselled tissue paper that announces the feast
lit Sor Juana Inés de la Cruz | poeta del Primero sueño, a unas calles de su celda | Sor Juana Inés de la Cruz ~ the poet of First Dream, a few streets from her cell | Sœur Juana Inés de la Cruz ~ la poétesse du Premier Songe, à quelques rues de sa cellule
cin El automóvil gris (Enrique Rosas, 1919) | banda de ladrones del Centro, filmada donde ocurrieron los hechos | The Grey Automobile ~ a gang of robbers filmed where it all happened
tal La leyenda de Don Juan Manuel | aparecido de la calle de Uruguay que preguntaba la hora
gam la lotería | cartas cantadas con versos, frijoles y suerte
tea la carpa | teatro de barriada con cómicos, tandas y público que contesta | carpa theatre ~ neighbourhood tent shows with comics and an audience that answers back
fot los oficios del Centro Histórico | escribanos, organilleros y afiladores en blanco y negro | the trades of the Centro Histórico ~ scribes, organ grinders and knife grinders in black and white | les métiers du Centre historique ~ écrivains publics, joueurs d'orgue et rémouleurs en noir et blanc
`;
