// Data, longer than 250 lines on purpose: what each participant of Europe brings; the notation is explained in pool-americas.ts.
export const POOL_EUROPE = `
# alemania
mus el lied | canción de cámara para voz y piano sobre versos de poetas | lied ~ art song for voice and piano on poets' verses | le lied ~ mélodie pour voix et piano sur des vers de poètes
mus el kraut rock | bucles, sintetizadores y baterías rectas de los años setenta | krautrock ~ loops, synthesisers and straight drums from the seventies
dan el schuhplattler | palmadas en muslos y zapatos de los valles bávaros | Schuhplattler ~ slaps on thighs and shoes from the Bavarian valleys
dis el pretzel | lazo de masa pasado por sosa y sal gruesa | pretzel ~ a knot of dough dipped in lye and coarse salt
cra la tipografía de madera | tipos móviles, tinta y prensa de Maguncia | wood type printing ~ movable type, ink and the press of Mainz | la typographie en bois ~ caractères mobiles, encre et presse de Mayence
lit Else Lasker-Schüler | poeta expresionista que firmaba como príncipe de Tebas | Else Lasker-Schüler ~ an expressionist poet who signed as Prince of Thebes
cin Berlín, sinfonía de una gran ciudad (Walter Ruttmann, 1927) | un día entero montado como música | Berlin: Symphony of a Great City ~ a whole day edited like music | Berlin, symphonie d'une grande ville ~ une journée entière montée comme une musique
tal Los músicos de Bremen | burro, perro, gato y gallo que no quisieron jubilarse | The Bremen Town Musicians ~ a donkey, a dog, a cat and a rooster who would not retire
tea el teatro de sombras | siluetas recortadas al modo de Lotte Reiniger | shadow theatre ~ cut-out silhouettes in the manner of Lotte Reiniger
# austria
mus la schrammelmusik | violines, contraguitarra y clarinete de las tabernas de Viena | Schrammelmusik ~ violins, contraguitar and clarinet from Vienna's taverns
dan el vals vienés | giros a la izquierda y sin respiro | Viennese waltz ~ left turns and no pause for breath
dis el strudel de manzana | masa estirada hasta poder leer a través de ella | apple strudel ~ dough stretched until one can read through it | le strudel aux pommes ~ pâte étirée jusqu'à pouvoir lire à travers
dri el café vienés | melange, einspänner y un vaso de agua al lado
lit Ingeborg Bachmann | poeta del tiempo aplazado | Ingeborg Bachmann ~ the poet of borrowed time
tal El basilisco de Viena | aprendiz de panadero, pozo y un espejo que todo lo resuelve | The Basilisk of Vienna ~ a baker's apprentice, a well and a mirror that settles it
fot los cafés de Viena | mármol, periódicos y horas sin prisa | the cafés of Vienna ~ marble, newspapers and unhurried hours
# belgica
mus el carillón | campanas de torre tocadas con los puños | carillon ~ tower bells played with the fists | le carillon ~ cloches de tour jouées avec les poings
dan el bal folk | escocesas, mazurcas y polcas para quien nunca ha bailado | bal folk ~ schottisches, mazurkas and polkas for those who have never danced | le bal folk ~ scottiches, mazurkas et polkas pour qui n'a jamais dansé
dis el gofre de Lieja | masa con perlas de azúcar que se caramelizan en la plancha | Liège waffle ~ dough with pearl sugar that caramelises on the iron | la gaufre de Liège ~ pâte aux perles de sucre qui caramélisent
dri el chocolate de Bruselas | praliné, ganache y cacao de distintos orígenes
cra el encaje de bolillos | decenas de hilos cruzados sobre una almohadilla | bobbin lace ~ dozens of threads crossed over a pillow | la dentelle aux fuseaux ~ des dizaines de fils croisés sur un coussin
lit Émile Verhaeren | poeta de las ciudades tentaculares | Émile Verhaeren ~ the poet of tentacular cities | Émile Verhaeren ~ poète des villes tentaculaires
cin Imágenes de Ostende (Henri Storck, 1929) | mar, viento y muelles sin una sola palabra | Images of Ostend ~ sea, wind and piers without a word | Images d'Ostende ~ mer, vent et jetées sans un mot
tea la marioneta de Toone | títeres de varilla que improvisan en bruselense | Toone puppets ~ rod puppets improvising in the Brussels dialect | la marionnette de Toone ~ marionnettes à tringle qui improvisent en bruxellois
# bulgaria
mus el canto polifónico de mujeres | segundas que vibran como campanas | women's polyphonic singing ~ seconds that ring like bells
mus la gaida | cornamusa de piel de cabra de los montes Ródope | gaida ~ goatskin bagpipe of the Rhodope mountains
dan el horo | rueda de compases de siete, nueve y once tiempos | horo ~ a ring dance in sevens, nines and elevens
dis la bánitsa | hojaldre de queso y yogur con un papelito de la suerte
cra la cerámica de Troyan | gotas de esmalte que dibujan ojos de pavo real
lit Elisaveta Bagriana | poeta de la eterna viajera
fot el valle de las rosas | cosecha de pétalos antes de que salga el sol
# chequia
mus la música de címbalo morava | cuerdas percutidas y violines de bodega | Moravian cimbalom music ~ struck strings and cellar fiddles
dan la polca | vuelta de medio paso que salió de Bohemia a todo el mundo, también al norte de México | polka ~ the half-step turn that left Bohemia for the world, northern Mexico included
dis los knedlíky | albóndigas de pan que recogen la salsa
dri la pilsner | cebada, lúpulo de Žatec y espuma densa
cra el vidrio de Bohemia | grabado a rueda sobre cristal soplado | Bohemian glass ~ wheel engraving on blown crystal
lit Jaroslav Seifert | poeta de Praga y premio Nobel de 1984 | Jaroslav Seifert ~ the poet of Prague, Nobel laureate of 1984
cin Las margaritas (Věra Chytilová, 1966) | dos muchachas y un banquete arruinado | Daisies ~ two girls and a ruined banquet
tea la marioneta de hilos | madera tallada que habla con todo el cuerpo | string puppetry ~ carved wood that speaks with its whole body
# croacia
mus el klapa | canto a capela de los pueblos de Dalmacia | klapa ~ a cappella singing from the towns of Dalmatia
dan el linđo | baile de Dubrovnik guiado por rimas y una lijerica | linđo ~ a Dubrovnik dance led by rhymes and a lijerica fiddle
dis la peka | pulpo y papas bajo una campana cubierta de brasas
cra el corazón de licitar | pan rojo de miel que se regala y no se come | licitar heart ~ a red honey cake that is given and not eaten
lit Tin Ujević | poeta bohemio de los cafés de Zagreb
tal El aprendiz Hlapić | zapatero diminuto con botas grandes | The Apprentice Hlapić ~ a tiny shoemaker in big boots
# dinamarca
mus el violín de Fanø | danzas en que el compás parece detenerse | Fanø fiddle ~ dances in which the beat seems to pause
dis el smørrebrød | pan de centeno con arenque, huevo o remolacha, montado como un cuadro | smørrebrød ~ rye bread with herring, egg or beetroot, arranged like a picture | le smørrebrød ~ pain de seigle composé comme un tableau
cra el recorte de papel | tijeras y cuentos al modo de Andersen | paper cutting ~ scissors and stories in the manner of Andersen
lit Karen Blixen | narradora de cuentos góticos y de una granja en África | Karen Blixen ~ a teller of gothic tales and of a farm in Africa | Karen Blixen ~ conteuse gothique et d'une ferme en Afrique
cin La pasión de Juana de Arco (Carl Theodor Dreyer, 1928) | rostros contra muros blancos | The Passion of Joan of Arc ~ faces against white walls | La Passion de Jeanne d'Arc ~ des visages contre des murs blancs
tal El soldadito de plomo | una sola pierna y un corazón entero | The Steadfast Tin Soldier ~ one leg and a whole heart
gam los ladrillos de juego | piezas que encajan para levantar una ciudad común
# eslovaquia
mus la fujara | flauta de pastor de casi dos metros, honda como un valle | fujara ~ a shepherd's flute nearly two metres long
dan el odzemok | saltos y hachas de los pastores de Detva | odzemok ~ leaps and hatchets of the Detva shepherds
dis los bryndzové halušky | ñoquis de papa con queso de oveja
cra el alambre trenzado | oficio de hojalateros ambulantes que remendaban ollas | wire craft ~ the art of travelling tinkers who mended pots
tal La sal más preciosa que el oro | princesa expulsada por decir la verdad | Salt More Precious than Gold ~ a princess banished for telling the truth
# eslovenia
mus la frajtonerica | acordeón diatónico de las bodas alpinas
dis la potica | pan enrollado de nuez para las fiestas | potica ~ a rolled walnut bread for feast days
cra el encaje de Idrija | bolillos que aprendieron las familias de mineros | Idrija lace ~ bobbin work learnt by miners' families
lit France Prešeren | poeta del brindis que se volvió himno | France Prešeren ~ the poet whose toast became an anthem
fot las colmenas pintadas | tablas con refranes, santos y osos | painted beehives ~ panels with proverbs, saints and bears
# espana
mus el flamenco | cante, toque y palmas por soleá, bulerías y tangos | flamenco ~ singing, guitar and clapping | le flamenco ~ chant, guitare et palmas
mus la gaita gallega | muñeiras, alboradas y un tambor de piel | Galician bagpipe ~ muñeiras and dawn songs with a skin drum
dan la sardana | corro cerrado que cuenta sus pasos en voz baja | sardana ~ a closed ring that counts its steps under its breath | la sardane ~ ronde fermée qui compte ses pas à voix basse
dan el aurresku | reverencia bailada con txistu y tamboril
dis la tortilla de patatas | huevo, patata y la eterna duda de la cebolla | Spanish omelette ~ eggs, potatoes and the eternal question of onion
dis el salmorejo | crema fría de tomate, pan y aceite de oliva
cra el azulejo de cuerda seca | esmaltes separados por una línea de grasa y manganeso | cuerda seca tiles ~ glazes kept apart by a line of grease and manganese
lit Rosalía de Castro | poeta de los cantares gallegos y de la sombra | Rosalía de Castro ~ the poet of Galician songs and of shadow
cin Bienvenido, Míster Marshall (Luis García Berlanga, 1953) | un pueblo se disfraza para recibir una promesa | Welcome, Mr. Marshall! ~ a village dresses up to receive a promise
tal El gallo Quirico | pico sucio, boda del tío Perico y una cadena de favores
tea los títeres de la Tía Norica | figuras de Cádiz con gracia de barrio
# estonia
mus el canto coral de verano | miles de voces que sostuvieron una revolución | the song festival ~ the choirs that carried a revolution
mus la kannel | cítara de madera que acompaña versos antiguos | kannel ~ a wooden zither that accompanies ancient verse | le kannel ~ cithare de bois qui accompagne les vers anciens
dis el kama | harina tostada de cuatro granos con leche agria
cra el tejido de Kihnu | faldas rayadas que cambian según el ánimo | Kihnu weaving ~ striped skirts that change with one's mood
lit Marie Under | poeta de sonetos y baladas en el exilio
cin La última reliquia (Grigori Kromanov, 1969) | aventura medieval con canciones que todo el país se sabe | The Last Relic ~ a medieval adventure whose songs the whole country knows
# finlandia
mus el kantele | cítara que, según el Kalevala, nació de un pez | kantele ~ a zither that, says the Kalevala, was born of a fish | le kantele ~ cithare née d'un poisson, dit le Kalevala
dan el tango finlandés | tonos menores, pinos y salones de verano | Finnish tango ~ minor keys, pines and summer dance halls
dis el pastel de Carelia | masa fina de centeno con arroz y mantequilla de huevo | Karelian pasty ~ thin rye crust with rice and egg butter
cra el himmeli | móvil de paja que gira con el aire de la casa | himmeli ~ a straw mobile that turns with the air of the house | le himmeli ~ mobile de paille qui tourne avec l'air de la maison
lit Edith Södergran | poeta moderna de Carelia | Edith Södergran ~ a modern poet from Karelia | Edith Södergran ~ poétesse moderne de Carélie
tal El molino Sampo | herrero, aguja de cisne y un molino que todo lo daba | The Sampo Mill ~ a smith and a mill that gave everything
gam el mölkky | bolos de madera numerados que se tiran con puntería | mölkky ~ numbered wooden pins and good aim
# francia
mus la chanson | canciones de autor con acordeón y piano de café | chanson ~ songs with accordion and café piano | la chanson ~ chansons d'auteur, accordéon et piano de café
mus el bal musette | valses y javas de los merenderos del Marne | bal musette ~ waltzes and javas from the taverns on the Marne | le bal musette ~ valses et javas des guinguettes de la Marne
dan el fest-noz | cadena bretona de meñiques enlazados y canto alternado | fest-noz ~ a Breton chain of linked little fingers | le fest-noz ~ chaîne bretonne, petits doigts liés et chant alterné
dis la ratatouille | berenjena, calabacín y tomate cocidos cada uno a su tiempo | ratatouille ~ each vegetable cooked in its own time | la ratatouille ~ chaque légume cuit à son heure
dis las crepas de trigo sarraceno | masa de Bretaña con huevo, queso o caramelo salado | buckwheat galettes ~ Breton batter with egg, cheese or salted caramel | les galettes de sarrasin ~ pâte bretonne, œuf, fromage ou caramel salé
dri el queso de cabra del Loira | cinco maduraciones, del fresco al seco | Loire goat cheese ~ five ages, from fresh to dry | le fromage de chèvre de la Loire ~ cinq affinages, du frais au sec
cra la encuadernación de arte | cosido, cajos y papel marmoleado | bookbinding ~ sewing, joints and marbled paper | la reliure d'art ~ couture, mors et papier marbré
lit Marguerite Yourcenar | memorialista de un emperador y viajera de archivos | Marguerite Yourcenar ~ the memoirist of an emperor | Marguerite Yourcenar ~ mémorialiste d'un empereur
cin Viaje a la Luna (Georges Méliès, 1902) | sabios con paraguas y una cápsula en el ojo | A Trip to the Moon ~ learned men with umbrellas and a capsule in the eye | Le Voyage dans la Lune ~ des savants à parapluies et un obus dans l'œil
cin La atalanta (Jean Vigo, 1934) | recién casados a bordo de una barcaza | L'Atalante ~ newly-weds aboard a barge | L'Atalante ~ de jeunes mariés à bord d'une péniche
tea el guiñol de Lyon | títere de guante, garrote y verdades del barrio | Guignol ~ glove puppet, cudgel and home truths from Lyon | le guignol lyonnais ~ marionnette à gaine, gourdin et vérités du quartier
# grecia
mus el rebético | buzuki y penas de los puertos de El Pireo y Esmirna | rebetiko ~ bouzouki and sorrows from the ports of Piraeus and Smyrna | le rebetiko ~ bouzouki et peines des ports
dan el syrtós | rueda arrastrada que ya aparece en vasijas antiguas | syrtos ~ a dragging ring already seen on ancient vases
dis la spanakópita | filo, espinaca y queso feta
cra el mosaico de guijarros | piedras de mar blancas y negras sobre mortero | pebble mosaic ~ black and white sea stones set in mortar
lit Constantino Cavafis | poeta de Ítaca y de los bárbaros que no llegaron | Constantine Cavafy ~ the poet of Ithaca and of barbarians who never came | Constantin Cavafy ~ poète d'Ithaque et des barbares qui ne vinrent pas
cin La muchacha de negro (Michael Cacoyannis, 1956) | verano y rencores en la isla de Hidra
tea el karaguiosis | sombras de un pícaro jorobado que siempre tiene hambre | Karagiozis ~ shadows of a hunchbacked rogue who is always hungry
gam las tabas | huesos de cordero que anuncian la suerte
# hungria
mus la música de táncház | violín, viola de tres cuerdas y contrabajo de Transilvania | táncház music ~ fiddle, three-string viola and bass
dan las csárdás | arranque lento y final en vértigo | csárdás ~ a slow start and a dizzy end | les csárdás ~ départ lent et fin vertigineuse
dis el goulash | caldo de res y paprika que empezó como comida de vaqueros | goulash ~ beef and paprika soup that began as herdsmen's food
dis el kürtőskalács | masa enrollada en un palo y dorada con azúcar
cra el bordado de Kalocsa | flores de colores sobre lino blanco | Kalocsa embroidery ~ bright flowers on white linen
lit Attila József | poeta de los suburbios y del Danubio | Attila József ~ the poet of the suburbs and the Danube
cin Los desesperanzados (Miklós Jancsó, 1966) | planos largos sobre una llanura sin refugio
gam el cubo de colores | rompecabezas de Budapest que se gira en el aire | the coloured cube ~ the Budapest puzzle turned in the air
# irlanda
mus la música de pub | violín, flauta y bodhrán alrededor de una mesa | pub session ~ fiddle, flute and bodhrán around a table | la session irlandaise ~ violon, flûte et bodhrán autour d'une table
mus el arpa gaélica | cuerdas de metal y aires de Carolan | Irish harp ~ wire strings and airs by Carolan
dan el sean-nós | pasos sueltos sobre una tabla de puerta | sean-nós ~ loose steps on a board the size of a door
dis el pan de soda | suero de leche, harina y una cruz en la corteza
lit William Butler Yeats | poeta de Sligo y del teatro de las máscaras | William Butler Yeats ~ the poet of Sligo and of a theatre of masks | William Butler Yeats ~ poète de Sligo et d'un théâtre de masques
tal El salmón de la sabiduría | pulgar quemado que dio a Fionn todo el saber | The Salmon of Knowledge ~ the burnt thumb that made Fionn wise
# islandia
mus el rímur | largos poemas entonados sin instrumento | rímur ~ long poems chanted without instruments
dis el skyr | leche cuajada, espesa, con arándanos
cra el suéter lopapeysa | canesú redondo de lana sin hilar | lopapeysa ~ a round yoke of unspun wool
lit Halldór Laxness | novelista de gente independiente y premio Nobel | Halldór Laxness ~ the novelist of independent people and a Nobel laureate
fot los glaciares de Vatnajökull | hielo azul, ceniza negra | the glaciers of Vatnajökull ~ blue ice, black ash
# italia
mus la pizzica | pandereta del Salento que curaba picaduras y tristezas | pizzica ~ the Salento tambourine that cured bites and sorrows | la pizzica ~ tambourin du Salento qui guérissait piqûres et chagrins
mus la canción napolitana | mandolina, serenata y golfo | Neapolitan song ~ mandolin, serenade and gulf | la chanson napolitaine ~ mandoline, sérénade et golfe
dan la tarantela | giros de pareja con castañuelas y pandero
dis la focaccia genovesa | masa aceitada con hoyuelos de sal | Genoese focaccia ~ oiled dough dimpled with salt
dis las orecchiette | pasta en forma de oreja, hecha con el pulgar
dri el espresso | siete gramos, treinta segundos y una crema color avellana
cra el papel marmoleado de Florencia | tintas que flotan y un peine que las ordena | Florentine marbled paper ~ floating inks and a comb to set them in order | le papier marbré de Florence ~ des encres qui flottent et un peigne qui les ordonne
lit Italo Calvino | inventor de ciudades invisibles | Italo Calvino ~ the inventor of invisible cities | Italo Calvino ~ inventeur de villes invisibles
cin Ladrones de bicicletas (Vittorio De Sica, 1948) | padre e hijo buscan dos ruedas por Roma | Bicycle Thieves ~ father and son look for two wheels across Rome | Le Voleur de bicyclette ~ père et fils cherchent deux roues dans Rome
tal Las mentiras de Pinocho | madera, hada y un grillo con mala suerte
tea la commedia dell'arte | máscaras de cuero, lazzi y un guion de una página | commedia dell'arte ~ leather masks, lazzi and a one-page script | la commedia dell'arte ~ masques de cuir, lazzi et canevas d'une page
# lituania
mus las sutartinės | cantos a varias voces que chocan a propósito | sutartinės ~ part songs whose voices clash on purpose
dis los cepelinai | zepelines de papa rellenos de carne o requesón
cra las cruces de madera talladas | soles, flores y tejadillos en la orilla del camino
lit Salomėja Nėris | poeta de baladas y serpientes de mar
tal Eglė, reina de las serpientes | amor bajo el mar y árboles que fueron niños | Eglė, Queen of Serpents ~ love under the sea and trees that once were children
fot las dunas de Nida | arena en marcha junto al Báltico | the dunes of Nida ~ sand on the move by the Baltic
# noruega
mus el violín Hardanger | cuerdas simpáticas que cantan debajo de las otras | Hardanger fiddle ~ sympathetic strings that sing beneath the others | le violon de Hardanger ~ cordes sympathiques qui chantent sous les autres
mus el joik | canto sami que no habla de alguien: lo nombra | joik ~ Sámi singing that is not about someone but names them
dan el halling | patada al sombrero colgado de una vara | halling ~ a kick at a hat hung from a stick
dis el brunost | queso pardo, dulce, rebanado como papel
cra el tejido Selbu | estrella de ocho puntas en guantes blancos y negros | Selbu knitting ~ an eight-pointed star on black and white mittens
lit Sigrid Undset | novelista de la Edad Media y premio Nobel | Sigrid Undset ~ a novelist of the Middle Ages and a Nobel laureate
tal Los tres cabritos | puente, trol y mucha prisa por comer pasto | The Three Billy Goats ~ a bridge, a troll and grass on the other side
# paises-bajos
mus el órgano de calle | cartones perforados, tubos y muñecas que marcan el compás | street organ ~ punched cards, pipes and dolls that beat time
dis los stroopwafels | obleas calientes con miel de caramelo | stroopwafels ~ hot wafers with caramel syrup
dri el queso de Gouda | ruedas de dos, doce y treinta y seis meses
cra la loza de Delft | azul de cobalto pintado sobre esmalte crudo | Delftware ~ cobalt blue painted on raw glaze | la faïence de Delft ~ bleu de cobalt peint sur émail cru
lit Annie M. G. Schmidt | autora que enseñó a los niños a desobedecer con gracia | Annie M. G. Schmidt ~ the author who taught children to disobey with charm
cin Lluvia (Joris Ivens, 1929) | un chubasco de Ámsterdam en doce minutos | Rain ~ an Amsterdam shower in twelve minutes | Pluie ~ une averse d'Amsterdam en douze minutes
fot los canales de Utrecht | muelles a ras de agua y bicicletas | the canals of Utrecht ~ wharves at water level and bicycles
gam el sjoelen | discos de madera que se deslizan hacia cuatro puertas
# polonia
mus la música de Chopin | mazurcas, nocturnos y una barcarola | the music of Chopin ~ mazurkas, nocturnes and a barcarolle | la musique de Chopin ~ mazurkas, nocturnes et une barcarolle
mus el canto de los górales | voces altas y violines de los Tatras | góral singing ~ high voices and fiddles from the Tatras
dan el oberek | giro rápido, pie firme y falda al vuelo
dis los pierogi | medias lunas hervidas de papa y queso, col o cereza | pierogi ~ boiled half-moons of potato and cheese, cabbage or cherry | les pierogi ~ demi-lunes de pâte, pommes de terre et fromage
cra el recorte de Łowicz | gallos y árboles de papel en capas | Łowicz paper cutting ~ roosters and trees in layered paper
lit Wisława Szymborska | poeta de la ironía y premio Nobel de 1996 | Wisława Szymborska ~ the poet of irony, Nobel laureate of 1996 | Wisława Szymborska ~ poétesse de l'ironie et prix Nobel 1996
cin El manuscrito encontrado en Zaragoza (Wojciech Has, 1965) | historias dentro de historias, hasta perder la cuenta | The Saragossa Manuscript ~ tales within tales until one loses count
tal El dragón de Wawel | zapatero, oveja de azufre y mucha sed | The Dragon of Wawel ~ a cobbler, a sulphur sheep and a great thirst
# portugal
mus el fado | canto lisboeta de la saudade, con guitarra de doce cuerdas | fado ~ Lisbon's song of longing, with a twelve-string guitar | le fado ~ chant lisboète de la saudade, avec guitare à douze cordes
mus el cante alentejano | coro lento de hombres y mujeres del campo, sin instrumentos
dan el fandango ribatejano | duelo de pies de los vaqueros del Tajo
dis los pastéis de nata | hojaldre y crema tostada a fuego muy alto | pastéis de nata ~ puff pastry and custard scorched in a hot oven | les pastéis de nata ~ feuilletage et crème saisis à four vif
dis el bacalao a la brás | hebras de pescado, papa paja y huevo
cra el azulejo azul y blanco | dibujo estarcido con polvo de carbón | blue and white azulejo ~ designs pounced with charcoal dust | l'azulejo bleu et blanc ~ dessin reporté au poncif
lit Fernando Pessoa | poeta que fue muchos poetas | Fernando Pessoa ~ a poet who was many poets | Fernando Pessoa ~ poète qui fut plusieurs poètes
cin Aniki-Bóbó (Manoel de Oliveira, 1942) | policías y ladrones a orillas del Duero | Aniki-Bóbó ~ cops and robbers on the banks of the Douro
tal El gallo de Barcelos | ave asada que cantó para salvar a un inocente
# reino-unido
mus la balada de las Fronteras | historias cantadas de crímenes, hadas y regresos | border ballads ~ sung stories of crimes, fairies and returns
mus la gaita escocesa | piobaireachd, marchas y strathspeys | Scottish pipes ~ pibroch, marches and strathspeys
dan el ceilidh | danzas en grupo con alguien que las explica | ceilidh ~ set dances with a caller to explain them | le ceilidh ~ danses de groupe et quelqu'un pour les annoncer
dan la danza Morris | cascabeles, pañuelos y palos de primavera
dis los scones | panecillos para crema y mermelada, en el orden que cada quien defienda | scones ~ with cream and jam, in whichever order one defends
dri el té de las cinco | hojas de Assam y Ceilán, tetera tibia y tres minutos
lit Virginia Woolf | novelista del tiempo que pasa por dentro | Virginia Woolf ~ a novelist of time passing within | Virginia Woolf ~ romancière du temps qui passe au-dedans
cin Correo nocturno (Harry Watt y Basil Wright, 1936) | tren postal con versos de Auden | Night Mail ~ the postal train, with verses by Auden
tal Juan y las habichuelas mágicas | vaca vendida, gigante y hacha a tiempo | Jack and the Beanstalk ~ a cow sold, a giant and an axe in time
tea el Punch y Judy | títeres de playa, cocodrilo y salchichas | Punch and Judy ~ seaside puppets, crocodile and sausages
# rumania
mus la doina | melodía libre de pastor que se alarga como suspiro | doina ~ a free shepherd's melody drawn out like a sigh | la doïna ~ mélodie libre de berger, étirée comme un soupir
dan el căluș | cascabeles y bastones para curar con saltos | căluș ~ bells and sticks to heal by leaping | le căluș ~ grelots et bâtons pour guérir en sautant
dis las sarmale | hojas de col rellenas, con polenta
cra los huevos pintados de Bucovina | cera, pluma y tintes en capas | painted eggs of Bucovina ~ wax, nib and layered dyes
lit Mihai Eminescu | poeta del Lucero | Mihai Eminescu ~ the poet of the Evening Star | Mihai Eminescu ~ poète de l'Astre du soir
tal La oveja Miorița | balada de la oveja que avisó a su pastor
# rusia
mus la balalaica | tres cuerdas triangulares que lloran y galopan | balalaika ~ three strings on a triangle that weep and gallop
mus el canto de romanzas | guitarra de siete cuerdas y salones de invierno
dan la jorovod | ronda de muchachas que parece flotar
dis los blinis | crepas de trigo sarraceno con crema y eneldo
cra las matrioskas | madera de tilo torneada, una dentro de otra | matryoshka dolls ~ turned limewood, one inside another | les matriochkas ~ tilleul tourné, l'une dans l'autre
lit Anna Ajmátova | poeta del Réquiem y de la noche de San Petersburgo | Anna Akhmatova ~ the poet of Requiem
cin El hombre de la cámara (Dziga Vértov, 1929) | una ciudad filmada desde el alba y sin actores | Man with a Movie Camera ~ a city filmed from dawn and without actors | L'Homme à la caméra ~ une ville filmée dès l'aube et sans acteurs
tal La casita sobre patas de gallina | Vasilisa, una muñeca y la bruja Baba Yagá
# serbia
mus las trompetas de Guča | metales balcánicos a toda velocidad | Guča trumpets ~ Balkan brass at full speed | les trompettes de Guča ~ cuivres balkaniques à toute allure
mus las gusle | poemas épicos con una sola cuerda
dan el kolo | cadena de pasos menudos que no rebota | kolo ~ a chain of tiny steps that never bounce
dis el ajvar | pimiento asado y molido para el invierno | ajvar ~ roasted pepper ground for the winter
cra el tapiz de Pirot | lana tejida con tortugas y rombos
lit Desanka Maksimović | poeta de un cuento sangriento y de la indulgencia
# suecia
mus la nyckelharpa | violín de teclas de Uppland | nyckelharpa ~ the keyed fiddle of Uppland | le nyckelharpa ~ violon à touches d'Uppland
dan la polska | giros largos en compás de tres | polska ~ long turns in triple time
dis los rollos de canela | masa con cardamomo y nudo en el centro | cinnamon buns ~ cardamom dough with a knot in the middle
cra el caballo de Dalecarlia | madera tallada y flores pintadas en un solo trazo | Dala horse ~ carved wood and flowers painted in a single stroke
lit Selma Lagerlöf | narradora del viaje de Nils y primera mujer con el Nobel de Literatura | Selma Lagerlöf ~ the teller of Nils's journey
cin La carreta fantasma (Victor Sjöström, 1921) | un cochero de almas en la última noche del año | The Phantom Carriage ~ a driver of souls on New Year's Eve | La Charrette fantôme ~ un cocher d'âmes, la nuit du Nouvel An
gam el kubb | torres de madera y bastones lanzados en el pasto | kubb ~ wooden blocks toppled with thrown batons
# suiza
mus el yodel | saltos de voz de un valle a otro | yodelling ~ leaps of the voice from valley to valley | le yodel ~ sauts de voix d'une vallée à l'autre
mus la trompa de los Alpes | madera de abeto de tres metros y medio | alphorn ~ three and a half metres of fir | le cor des Alpes ~ trois mètres et demi de sapin
dis la raclette | queso fundido sobre papas y pepinillos | raclette ~ melted cheese over potatoes and gherkins | la raclette ~ fromage fondu sur pommes de terre et cornichons
cra el recorte alpino de papel | vacas que suben al prado en negro sobre blanco | Alpine paper cuts ~ cows climbing to pasture, black on white | le papier découpé alpin ~ la montée à l'alpage en noir et blanc
lit Robert Walser | paseante de microgramas y de nieve | Robert Walser ~ a walker of micrograms and snow | Robert Walser ~ promeneur de microgrammes et de neige
tal El osito Urs y la campana | camino de nieve para traer la campana más grande
# ucrania
mus la bandura | cuerdas de los kobzares ciegos | bandura ~ the strings of the blind kobzars | la bandoura ~ cordes des kobzars aveugles
dan el hopak | cosacos en el aire y coronas de cintas | hopak ~ Cossacks in the air and crowns of ribbons
dis el borsch | caldo de remolacha con ajo y crema agria | borscht ~ beetroot broth with garlic and sour cream | le borchtch ~ bouillon de betterave, ail et crème aigre
cra la písanka | huevo dibujado con cera, sol y espigas | pysanka ~ an egg drawn in wax with suns and wheat
lit Lesia Ukrainka | dramaturga de un bosque que habla | Lesya Ukrainka ~ the playwright of a forest that speaks | Lessia Oukraïnka ~ dramaturge d'une forêt qui parle
cin Los caballos de fuego (Serguéi Paradzhánov, 1965) | amor hutsul en los Cárpatos | Shadows of Forgotten Ancestors ~ a Hutsul love in the Carpathians | Les Chevaux de feu ~ un amour houtsoule dans les Carpates
tal La manopla | casa de lana en que cupo hasta un oso | The Mitten ~ a woollen house in which even a bear found room
# union-europea
mus el himno sin palabras | coro de aficionados que ensaya a Beethoven en veinticuatro lenguas | the wordless anthem ~ an amateur choir rehearsing Beethoven in twenty-four languages | l'hymne sans paroles ~ un chœur amateur qui répète Beethoven en vingt-quatre langues
gam el mapa gigante | tablero de piso para poner capitales, ríos y lenguas en su sitio | the giant map ~ a floor board of capitals, rivers and languages | la carte géante ~ un plateau au sol pour placer capitales, fleuves et langues
fot las fronteras abiertas | puentes y aduanas vacías en veintisiete miradas | open borders ~ bridges and empty customs posts in twenty-seven views | les frontières ouvertes ~ ponts et douanes vides en vingt-sept regards
# unesco
fot el patrimonio vivo | fiestas, oficios y cantos inscritos en las listas del mundo | living heritage ~ feasts, crafts and songs inscribed on the world's lists | le patrimoine vivant ~ fêtes, métiers et chants inscrits sur les listes du monde
gam el dominó del patrimonio | fichas con danzas, ciudades y paisajes | the heritage dominoes ~ tiles with dances, cities and landscapes | le domino du patrimoine ~ danses, villes et paysages à assembler
`;
