// Data: last sentences, dealt out apart from the patterns, so that two events of one pattern still end differently.
// es | en | fr, a line each, under the kinds they suit.
export const CODA_LINES = `
# mus
Se escucha de pie, en el suelo o desde la orilla. | Listen standing, on the floor or from the edge. | On écoute debout, par terre ou depuis le bord.
Al terminar, el grupo se queda a platicar y a mostrar los instrumentos. | Afterwards the group stays to talk and to show the instruments. | Ensuite, le groupe reste pour parler et montrer ses instruments.
Hay lugar para bailar a un costado. | There is room to dance at the side. | On peut danser sur le côté.
La última pieza se ensaya con el público en dos minutos y se canta completa. | The last piece is rehearsed with the audience in two minutes and sung through. | La dernière pièce se répète avec le public en deux minutes, puis se chante.
Las letras se traducen en una hoja que se reparte a la entrada. | The words come translated on a sheet handed out at the door. | Les paroles sont traduites sur une feuille remise à l’entrée.
Quien llegue temprano alcanza la prueba de sonido, que también es música. | Come early for the sound check, which is music too. | Qui arrive tôt entend les réglages, qui sont aussi de la musique.
Una de las piezas se toca a oscuras, para oír la madera y el aire. | One piece is played in the dark, to hear the wood and the air. | Une pièce se joue dans le noir, pour entendre le bois et l’air.
Se permite entrar y salir entre piezas; los carritos de bebé son bienvenidos. | Come and go between pieces; prams are welcome. | On entre et on sort entre les pièces ; les poussettes sont bienvenues.
Abre una solista joven y cierra el ensamble completo. | A young soloist opens and the whole ensemble closes. | Une jeune soliste ouvre et tout l’ensemble conclut.
De cada pieza se dice quién la enseñó y dónde. | Of each piece you learn who taught it, and where. | De chaque pièce, on dit qui l’a apprise à qui, et où.
Al final hay tiempo para dos propinas y ninguna despedida larga. | At the end there is time for two encores and no long farewell. | À la fin, deux rappels et pas de longs adieux.
Se estrena un arreglo escrito en la ciudad durante la semana previa. | It includes a new arrangement written in the city the week before. | Avec un arrangement inédit, écrit en ville la semaine précédente.
No se graba: lo que suena, suena una vez. | No recording: what sounds, sounds once. | Rien n’est enregistré : ce qui sonne ne sonne qu’une fois.
El público de las últimas filas ve las manos en una pantalla. | The back rows see the hands on a screen. | Les derniers rangs voient les mains sur un écran.
# mus-charla
Los instrumentos pasan de mano en mano. | The instruments go from hand to hand. | Les instruments passent de main en main.
Se permite grabar con el teléfono para practicar en casa. | Recording on your phone is allowed, to practise at home. | On peut enregistrer pour s’exercer chez soi.
Hay instrumentos prestados para quince personas. | There are instruments on loan for fifteen. | Des instruments sont prêtés à quinze personnes.
No se pide saber leer música. | No need to read music. | Inutile de savoir lire la musique.
Quien llegue tarde entra por atrás y se sienta en el suelo. | Latecomers slip in at the back and sit on the floor. | Les retardataires entrent par le fond et s’assoient par terre.
# dan-clase
Hay sillas para descansar y agua para todos. | There are chairs to rest on and water for all. | Des chaises pour souffler et de l’eau pour tous.
Se repite cuantas veces haga falta. | It is repeated as often as needed. | On répète autant qu’il le faut.
Nadie baila solo si no quiere. | No one dances alone unless they wish to. | Personne ne danse seul sans le vouloir.
La última vuelta se baila sin que nadie cuente en voz alta. | The last round is danced with no one counting aloud. | Le dernier tour se danse sans compter à voix haute.
Personas en silla de ruedas tienen lugar en la rueda y figura propia. | Wheelchair users have a place in the ring and a figure of their own. | Les personnes en fauteuil ont leur place et leur figure.
# dan-charla
Se puede preguntar en cualquier momento. | Questions are welcome at any time. | On peut questionner à tout moment.
Se muestran fotografías y dos películas de archivo. | Photographs and two archive films are shown. | Photographies et deux films d’archives.
Quien quiera se lleva los pasos dibujados en una hoja. | Take the steps home, drawn on a sheet. | On emporte les pas dessinés sur une feuille.
# dis-charla
Hay un bocado para cada persona y otro para quien pregunte. | A bite for everyone and another for those who ask. | Une bouchée pour chacun, une autre pour qui demande.
Se avisa de alérgenos al empezar. | Allergens are announced at the start. | Les allergènes sont annoncés au début.
La sobremesa dura lo que dure. | The talk at table lasts as long as it lasts. | On reste à table autant qu’on veut.
Se reparte una hoja con direcciones donde se come bien en la ciudad. | A sheet lists where to eat it well in the city. | Une feuille donne de bonnes adresses en ville.
Cada quien cuenta a qué le recuerda. | Everyone tells what it reminds them of. | Chacun dit ce que cela lui rappelle.
Se lee una receta de hace cien años, con sus medidas imposibles. | A recipe a hundred years old is read, with its impossible measures. | On lit une recette centenaire, aux mesures impossibles.
# dan
El vestuario se puede ver de cerca después de la función. | The costumes can be seen up close afterwards. | Les costumes se regardent de près après le spectacle.
En la última pieza puede subir quien quiera. | Anyone may come up for the last piece. | À la dernière pièce, monte qui veut.
La música va en vivo, con el grupo a la vista. | The music is live, with the band in view. | La musique est jouée en direct, à vue.
Comparten escenario personas de siete a setenta años. | People from seven to seventy share the stage. | De sept à soixante-dix ans, tous partagent la scène.
Hay sillas para quien las necesite y piso libre para los demás. | There are chairs for those who need them and open floor for the rest. | Des chaises pour qui en a besoin, le sol pour les autres.
Después se enseña un paso, uno solo, hasta que salga. | Then one step is taught, just one, until it works. | Puis on enseigne un pas, un seul, jusqu’à ce qu’il vienne.
Los tocados se hicieron a mano para esta gira. | The headdresses were made by hand for this tour. | Les coiffes ont été faites à la main pour cette tournée.
El cuadro final reúne a todo el elenco con dos invitados de la ciudad. | The last scene joins the whole cast and two local guests. | Le dernier tableau réunit la troupe et deux invités de la ville.
Conviene sentarse cerca: los detalles están en los pies. | Sit close: the detail is in the feet. | Asseyez-vous près : tout est dans les pieds.
Casi no hay palabras, así que se entiende en cualquier lengua. | There are hardly any words, so it speaks every language. | Presque sans paroles, on le comprend dans toutes les langues.
Al terminar, el elenco recibe preguntas sentado en la orilla del escenario. | Afterwards the cast takes questions on the edge of the stage. | Ensuite, la troupe répond aux questions au bord de la scène.
Se cuenta también quién tiene derecho a bailar y cuándo. | You also learn who may dance it, and when. | On raconte aussi qui a le droit de danser, et quand.
# dis
Se reparten porciones pequeñas hasta que se acaben. | Small helpings are handed out while they last. | De petites portions sont servies jusqu’à épuisement.
Los ingredientes vienen de La Merced y de una maleta. | The ingredients come from La Merced market and from a suitcase. | Les ingrédients viennent du marché de La Merced et d’une valise.
Se avisa de alérgenos al empezar. | Allergens are announced at the start. | Les allergènes sont annoncés au début.
Después se lavan los platos entre todos y se sigue platicando. | At the end everyone washes up and goes on talking. | À la fin, on fait la vaisselle ensemble et l’on continue à parler.
Quien ayude a picar come primero. | Those who help with the chopping eat first. | Qui aide à éplucher mange le premier.
Se aprende a reconocer el punto por el olor y por el ruido. | You learn to tell when it is done by smell and sound. | On apprend à reconnaître la cuisson à l’odeur et au bruit.
La charla sigue en el comedor, con la olla en medio. | The talk goes on in the dining area, around the pot. | La conversation se poursuit à table, la marmite au milieu.
Se explica con qué se acompaña y qué nunca se le pone. | You learn what goes with it and what never does. | On dit avec quoi cela se mange et ce qu’on n’y met jamais.
Una pantalla muestra las manos desde arriba, para no perder detalle. | A screen shows the hands from above. | Un écran montre les mains vues d’en haut.
Niñas y niños pueden probar, preguntar o mirar. | Children may taste, ask or watch. | Les enfants peuvent goûter, demander ou regarder.
Hay recetario impreso, con medidas en tazas y en gramos. | There is a printed recipe, in cups and in grams. | Recette imprimée, en tasses et en grammes.
Cada quien sale sabiendo dónde comprar lo que falta. | Everyone leaves knowing where to buy what is missing. | Chacun repart en sachant où acheter ce qui manque.
# dri
Se sirven agua y pan entre muestra y muestra. | Water and bread are served in between. | Eau et pain entre chaque échantillon.
Cada quien se lleva una ficha con lo que anotó. | Everyone takes home a card with their notes. | Chacun emporte sa fiche de notes.
La última muestra se prueba a ciegas. | The last sample is tasted blind. | Le dernier échantillon se goûte à l’aveugle.
Hay asientos para veinte personas y lista de espera en la barra. | Seats for twenty and a waiting list at the bar. | Vingt places assises et liste d’attente au comptoir.
Se habla de quién lo hace, a cuánto se paga y cómo llega hasta aquí. | You hear who makes it, what it is paid and how it gets here. | On parle de qui le fait, du prix payé et du chemin parcouru.
No hace falta saber nada; basta con llegar sin perfume. | No knowledge needed; only come without perfume. | Rien à savoir d’avance ; venez seulement sans parfum.
Se compara con algo nuestro que se hace de manera parecida. | It is compared with something Mexican made in a similar way. | On compare avec un produit d’ici, fait de façon voisine.
# cra
El material está incluido y cada quien se lleva lo que hizo. | Materials are included and everyone keeps what they made. | Matériel fourni ; chacun emporte ce qu’il a fait.
No hace falta experiencia; sí, un poco de paciencia. | No experience needed, only a little patience. | Aucune expérience requise, juste un peu de patience.
Se muestran tres piezas antiguas que rara vez viajan. | Three old pieces that seldom travel are on show. | Trois pièces anciennes, qui voyagent peu, sont montrées.
Se habla también de cuánto tiempo y cuánto dinero vale una pieza. | There is also talk of what a piece is worth, in time and in money. | On parle aussi de ce que vaut une pièce, en temps et en argent.
Quien no termine recibe lo necesario para seguir en casa. | Those who do not finish get what they need to go on at home. | Qui ne finit pas reçoit de quoi continuer chez soi.
Hay delantales prestados y jabón a la salida. | Aprons on loan, soap at the exit. | Tabliers prêtés et savon à la sortie.
Las instrucciones van en dibujos, así que no hay idioma que estorbe. | Instructions are drawn, so no language gets in the way. | Les consignes sont dessinées : aucune langue ne gêne.
Se empieza por el error más común y se aprende a corregirlo. | It starts with the commonest mistake and how to mend it. | On commence par l’erreur la plus courante, pour la corriger.
Lo terminado se exhibe en la sala hasta el cierre del día. | What is finished stays on show until closing time. | Les pièces finies restent exposées jusqu’au soir.
Los materiales se consiguen a pocas calles de aquí, y se dice dónde. | The materials can be found a few streets away, and you learn where. | Les matériaux se trouvent à quelques rues, et l’on dit où.
# lan
Hay una lámina con las palabras del día para llevar a casa. | There is a sheet with the words of the day to take home. | Une feuille avec les mots du jour est à emporter.
Nadie corrige la pronunciación hasta el final. | No one corrects your accent until the end. | Personne ne corrige l’accent avant la fin.
Quien ya sepa algo puede ayudar en otra mesa. | Those who know a little may help at another table. | Qui en sait déjà un peu aide à une autre table.
Se termina con un saludo que ya sale sin pensar. | It ends with a greeting that comes without thinking. | On finit par un salut qui vient sans y penser.
Al salir, cada quien firma el libro de visitas en esa lengua. | On leaving, everyone signs the visitors’ book in that language. | En sortant, chacun signe le livre d’or dans cette langue.
Los letreros de la sala están en las dos lenguas. | The signs in the room are in both languages. | Les panneaux de la salle sont dans les deux langues.
# lit
Circulan dos libros para hojear y una lista para seguir leyendo. | Two books go round at the end, with a list for further reading. | À la fin circulent deux livres et une liste de lectures.
Se lee despacio y se deja un minuto de silencio entre textos. | The reading is slow, with a minute of silence between texts. | On lit lentement, une minute de silence entre les textes.
La selección es de bibliotecarias de la ciudad. | The selection was made by local librarians. | Le choix est celui des bibliothécaires de la ville.
Quien quiera puede leer en voz alta; quien no, escucha. | Read aloud if you like, or just listen. | Lit à voix haute qui veut ; les autres écoutent.
Hay ejemplares en préstamo y té caliente. | There are copies to borrow, and hot tea. | Exemplaires à emprunter et thé chaud.
No hace falta haber leído nada antes. | No reading required beforehand. | Nul besoin d’avoir lu auparavant.
# lit-traducida
Se reparten hojas con el original de un lado y el español del otro. | Sheets have the original on one side and Spanish on the other. | Des feuilles portent l’original d’un côté, l’espagnol de l’autre.
Se cuenta cómo llegaron estas páginas a México y quién las tradujo. | You hear how these pages reached Mexico and who translated them. | On raconte comment ces pages sont arrivées au Mexique.
# cin
Después se conversa un cuarto de hora, con la luz a medias. | A quarter of an hour of talk follows, with the lights half up. | Un quart d’heure de conversation suit, lumières à mi-feu.
Se entrega una hoja con el reparto y dos pistas para mirar. | A sheet gives the cast and two things to look for. | Une feuille donne la distribution et deux pistes de regard.
La sala abre media hora antes; no se reservan lugares. | Doors open half an hour before; seats are not reserved. | La salle ouvre une demi-heure avant ; places non réservées.
Hay bucle magnético para quien usa auxiliar auditivo. | There is a hearing loop. | Boucle magnétique pour appareils auditifs.
Antes se proyecta un noticiario de la época. | A newsreel of the time is shown first. | Des actualités d’époque précèdent le film.
Presenta alguien que la ha visto veinte veces. | Introduced by someone who has seen it twenty times. | Présenté par quelqu’un qui l’a vu vingt fois.
# tal
Para niñas y niños desde cuatro años. | For children aged four and up. | Dès quatre ans.
Hay cojines, y sillas para quien ya no se dobla. | There are cushions, and chairs for those who no longer bend. | Coussins, et chaises pour qui ne se plie plus.
Cada quien puede inventar otro desenlace. | At the end everyone makes up another ending. | À la fin, chacun invente un autre dénouement.
Se vale interrumpir con preguntas. | Interruptions are allowed, if they are questions. | On peut interrompre, si c’est pour demander.
Los ruidos los pone el público. | The audience makes the noises. | Les bruits sont faits par le public.
Cada quien se lleva un dibujo para colorear. | Everyone takes a drawing home to colour. | Chacun emporte un dessin à colorier.
Las personas grandes entran acompañadas por alguien menor de diez años. | Grown-ups must be accompanied by someone under ten. | Les grands entrent accompagnés d’un moins de dix ans.
# gam
Hay piezas para manos de todos los tamaños. | There are pieces for hands of all sizes. | Il y a des pièces pour toutes les mains.
Las reglas caben en una hoja y se leen en un minuto. | The rules fit on one sheet and take a minute. | Les règles tiennent sur une feuille.
Las personas grandes también pueden perder. | Grown-ups may lose too. | Les grands aussi peuvent perdre.
Una mesa queda libre para inventar reglas nuevas. | One table is left free for inventing new rules. | Une table reste libre pour inventer d’autres règles.
Se juega por turnos y sin eliminar a nadie. | Everyone plays in turn and no one is out. | Chacun son tour, et personne n’est éliminé.
# fot
Hay copias pequeñas para intercambiar. | There are small prints to swap. | De petits tirages s’échangent.
Al final se habla de derechos, archivos y álbumes familiares. | It ends with rights, archives and family albums. | On finit par les droits, les archives et les albums de famille.
Trae una foto tuya, si quieres, para ponerla al lado. | Bring a picture of your own, if you like, to set beside it. | Apporte une photo à toi, si tu veux, pour la poser à côté.
Las imágenes se describen en voz alta para quien no las ve. | The images are described aloud for those who cannot see them. | Les images sont décrites à voix haute pour qui ne les voit pas.
# tea-taller
Hay máscaras prestadas de todos los tamaños. | There are masks on loan in all sizes. | Des masques de toutes tailles sont prêtés.
Se puede participar o solo mirar. | Take part, or just watch. | On participe, ou l’on regarde.
# tea
Después, el elenco responde preguntas. | The cast then takes questions. | Ensuite, la troupe répond aux questions.
Un folleto ilustrado explica quién es quién. | An illustrated leaflet explains who is who. | Un dépliant illustré explique qui est qui.
La música va en vivo, a un lado del escenario. | The music is live, at the side of the stage. | Musique en direct, à côté de la scène.
La última escena se repite con la luz encendida, para ver el truco. | The last scene is repeated with the lights on, to show the trick. | La dernière scène est rejouée lumières allumées, pour voir le truc.
`;
