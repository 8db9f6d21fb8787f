// Data: ways of announcing a talk on photographs, and an exhibition that lasts.
import type { Pattern } from './pattern.ts';

export const PHOTO_PATTERNS: Pattern[] = [
  { type: 'charla', minutes: [60], es: ['Mirar {lo}', '{G}. Proyección comentada de sesenta imágenes, desde placas antiguas hasta trabajos recientes, con tiempo para preguntar por la luz. {coda}'],
    en: ['Looking at {n}', '{G}. Sixty images with commentary, from old plates to recent work, and time to ask about the light. {coda}'],
    fr: ['Regarder {lo}', '{G}. Soixante images commentées, des plaques anciennes aux travaux récents, et du temps pour parler de lumière. {coda}'] },
  { type: 'conferencia', minutes: [60], es: ['Diario de viaje: {lo}', 'Fotografías, mapas y notas de una expedición breve. {G}, con consejos para quien quiera ir y para quien prefiera imaginar. {coda}'],
    en: ['Travel diary: {n}', 'Photographs, maps and notes of a short expedition. {G}, with advice for those who would go and those who would rather imagine. {coda}'],
    fr: ['Carnet de voyage : {n}', 'Photographies, cartes et notes d’une brève expédition. {G}, avec des conseils pour partir ou pour rêver. {coda}'] },
  { type: 'taller de fotografía', minutes: [90], people: [12, 25], admission: 'REGISTRATION', es: ['Taller de mirada: {lo}', 'Se aprende a leer una imagen antes de hacer otra. De ejemplo, {lo}: {g}. Sirve cualquier teléfono con cámara. {coda}'],
    en: ['A workshop in looking: {n}', 'Learn to read one picture before taking another. The example is {n}: {g}. Any phone will do. {coda}'],
    fr: ['Atelier du regard : {n}', 'Apprendre à lire une image avant d’en faire une autre. L’exemple : {lo}, {g}. Un téléphone suffit. {coda}'] },
  { type: 'charla', minutes: [50], es: ['Archivo en la mesa: {lo}', 'Se abren cajas con copias, negativos y tarjetas postales {dpais}. {G}. Guantes blancos para quien quiera acercarse. {coda}'],
    en: ['Archive on the table: {n}', 'Boxes of prints, negatives and postcards from {pais} are opened. {G}. White gloves for anyone who would come close. {coda}'],
    fr: ['Archives sur table : {n}', 'On ouvre des boîtes de tirages, négatifs et cartes postales. {G}. Gants blancs pour qui veut s’approcher. {coda}'] },
  { type: 'conversación', minutes: [60], es: ['Quién retrata {lo}', 'Dos fotógrafas, una {af} y una mexicana, discuten quién mira y quién es mirado. {G}, como punto de partida. {coda}'],
    en: ['Who pictures {n}?', 'Two photographers, one from {pais} and one Mexican, discuss who looks and who is looked at. {G}, as a starting point. {coda}'],
    fr: ['Qui photographie {lo} ?', 'Deux photographes, l’une venue {dpais}, l’autre mexicaine, discutent de qui regarde. {G}, pour commencer. {coda}'] },
  { type: 'proyección', minutes: [45], es: ['En blanco y negro: {n}', 'Cuarenta minutos de fotografías sin comentario, con música en sordina. {G}. Se enciende la luz al final para conversar. {coda}'],
    en: ['In black and white: {n}', 'Forty minutes of photographs without comment, to quiet music. {G}. The lights go up at the end for talk. {coda}'],
    fr: ['En noir et blanc : {n}', 'Quarante minutes de photographies sans commentaire, en musique sourde. {G}. La lumière revient pour parler. {coda}'] },
  { type: 'revisión de portafolios', minutes: [90], people: [12, 25], admission: 'REGISTRATION', es: ['Tráete tus fotos: {lo}', 'Se muestra una serie sobre {lo}, {g}, y después cada asistente enseña cinco imágenes propias de su barrio. {coda}'],
    en: ['Bring your own: {n}', 'A series on {n} is shown, {g}; then everyone shows five pictures of their own neighbourhood. {coda}'],
    fr: ['Apportez vos photos : {n}', 'On montre une série sur {lo}, {g} ; puis chacun présente cinq images de son quartier. {coda}'] },
  { type: 'charla', minutes: [60], es: ['Cinco fotografías {del}', 'Solo cinco, para mirarlas de verdad: doce minutos cada una. {G}. La última se decide por votación al entrar. {coda}'],
    en: ['Five pictures: {n}', 'Only five, to be truly looked at: twelve minutes each. {G}. The last is chosen by vote at the door. {coda}'],
    fr: ['Cinq photographies : {n}', 'Cinq seulement, pour les regarder vraiment : douze minutes chacune. {G}. La dernière se vote à l’entrée. {coda}'] },
];

export const EXHIBITION_PATTERNS: Pattern[] = [
  { type: 'exposición', minutes: [0], es: ['{Lo}: exposición fotográfica', '{G}. Sesenta imágenes impresas en gran formato, con cédulas en español y en la lengua de origen, a la altura de todos los ojos. Visitas guiadas los sábados.'],
    en: ['{N}: a photography exhibition', '{G}. Sixty large-format prints with captions in Spanish and in the language of origin. Guided visits on Saturdays.'],
    fr: ['{N} : exposition de photographies', '{G}. Soixante tirages grand format, légendes en espagnol et dans la langue d’origine. Visites guidées le samedi.'] },
  { type: 'exposición', minutes: [0], es: ['Galería: {lo}', 'Treinta y dos fotografías y un cuaderno para dejar comentarios. {G}, en una selección que recorre medio siglo de miradas.'],
    en: ['Gallery: {n}', 'Thirty-two photographs and a book for comments. {G}, in a selection that spans half a century of looking.'],
    fr: ['Galerie : {n}', 'Trente-deux photographies et un cahier de commentaires. {G}, dans un choix qui parcourt un demi-siècle.'] },
  { type: 'exposición', minutes: [0], es: ['{Lo}, en cuarenta imágenes', 'Muestra enviada desde {pais} para la feria, con marcos hechos en la ciudad. {G}. Al final del recorrido hay una mesa con lupas y hojas de contacto.'],
    en: ['{N} in forty images', 'An exhibition sent from {pais} for the fair. {G}. At the end, a table with lenses and contact sheets.'],
    fr: ['{N} en quarante images', 'Une exposition envoyée {dpais} pour la foire. {G}. À la fin du parcours, loupes et planches-contact.'] },
  { type: 'exposición', minutes: [0], es: ['Muestra {dpais}: {lo}', '{G}. Fotografías de autores de tres generaciones, acompañadas por sonidos grabados en el lugar que se escuchan al acercarse.'],
    en: ['From {pais}: {n}', '{G}. Photographs by three generations, with sounds recorded on the spot that play as you come near.'],
    fr: ['Exposition {dpais} : {n}', '{G}. Trois générations de photographes, accompagnées de sons enregistrés sur place.'] },
];
