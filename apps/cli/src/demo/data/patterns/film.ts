// Data: ways of announcing a film; here {dir} and {year} too.
import type { Pattern } from './pattern.ts';

const FILM = 'función de cine';

export const FILM_PATTERNS: Pattern[] = [
  { type: FILM, minutes: [110], es: ['Cine: «{n}»', '{Dir}, {year}. {G}. Copia con subtítulos en español y cinco minutos de presentación antes de apagar la luz.'],
    en: ['Film: “{n}”', '{Dir}, {year}. {G}. Spanish subtitles, and five minutes of introduction before the lights go down.'],
    fr: ['Cinéma : « {n} »', '{Dir}, {year}. {G}. Sous-titres espagnols et cinq minutes de présentation avant que la salle s’éteigne.'] },
  { type: FILM, minutes: [120], es: ['«{n}», de {dir}', 'Proyección con charla posterior. {G}, en una cinta de {year} que casi nunca se ve en pantalla grande en México.'],
    en: ['“{n}”, by {dir}', 'A screening followed by a talk. {G}, in a film of {year} rarely seen on a big screen in Mexico.'],
    fr: ['« {n} », de {dir}', 'Projection suivie d’un débat. {G}, dans un film de {year} que l’on voit rarement sur grand écran.'] },
  { type: FILM, minutes: [110], es: ['Clásicos {dpais}: «{n}»', 'La filmoteca {am} escogió este título para la feria: {g}. Lo filmó {dir} en {year} y la copia está recién restaurada.'],
    en: ['Classics of {pais}: “{n}”', 'Chosen by the film archive of {pais} for the fair: {g}. Made by {dir} in {year}, in a restored print.'],
    fr: ['Classiques {dpais} : « {n} »', 'La cinémathèque a choisi ce titre pour la foire : {g}. Tourné par {dir} en {year}, copie restaurée.'] },
  { type: 'cineclub', minutes: [120], es: ['Cineclub: «{n}» ({year})', 'El cineclub de la feria proyecta la película de {dir}: {g}. Después se conversa sin moderador y con café.'],
    en: ['Film club: “{n}” ({year})', 'The fair’s film club shows the picture by {dir}: {g}. Then conversation without a chair, and with coffee.'],
    fr: ['Ciné-club : « {n} » ({year})', 'Le ciné-club projette le film de {dir} : {g}. On en parle ensuite, sans modérateur et avec du café.'] },
  { type: FILM, minutes: [90], silent: true, es: ['«{n}» con música en vivo', 'Película muda de {year}, dirigida por {dir}: {g}. Un trío de la ciudad improvisa al pie de la pantalla.'],
    en: ['“{n}” with live music', 'A silent film of {year} directed by {dir}: {g}. A local trio improvises at the foot of the screen.'],
    fr: ['« {n} » en ciné-concert', 'Film muet de {year}, réalisé par {dir} : {g}. Un trio de la ville improvise au pied de l’écran.'] },
  { type: 'cineclub', minutes: [120], es: ['Ver otra vez «{n}»', 'Hay películas que cambian con los años. Esta es de {year}, la firmó {dir} y cabe en una línea: {g}.'],
    en: ['Seeing “{n}” again', 'Some films change with the years. This one is from {year}, signed by {dir}, and fits in one line: {g}.'],
    fr: ['Revoir « {n} »', 'Certains films changent avec les années. Celui-ci date de {year}, il est signé {dir} et tient en une ligne : {g}.'] },
  { type: FILM, minutes: [110], es: ['Sala llena: «{n}»', 'Estrenada en {year} y dirigida por {dir}. {G}. Se proyecta en la versión más completa que se conserva en {pais}.'],
    en: ['Full house: “{n}”', 'Released in {year} and directed by {dir}. {G}. Shown in the most complete version kept in {pais}.'],
    fr: ['Salle comble : « {n} »', 'Sorti en {year} et réalisé par {dir}. {G}. Projeté dans la version la plus complète conservée sur place.'] },
  { type: FILM, minutes: [120], es: ['Archivo abierto: «{n}»', 'Antes de la función se muestran carteles y fotos de rodaje. Luego, {g}, tal como {dir} lo imaginó en {year}.'],
    en: ['Open archive: “{n}”', 'Posters and set photographs first. Then {g}, as imagined by {dir} in {year}.'],
    fr: ['Archives ouvertes : « {n} »', 'D’abord des affiches et des photos de tournage. Puis {g}, comme {dir} l’imagina en {year}.'] },
];
