// Data: ways of announcing a film; here {dir} and {year} too.
import type { Pattern } from './pattern.ts';

const FILM = 'función de cine';

export const FILM_PATTERNS: Pattern[] = [
  { type: FILM, minutes: [110], es: ['Cine: «{n}»', '{Dir}, {year}. {G}. Copia con subtítulos en español<~ y cinco minutos de presentación antes de apagar la luz>. {coda}'],
    en: ['Film: “{n}”', '{Dir}, {year}. {G}. Spanish subtitles, and five minutes of introduction before the lights go down. {coda}'],
    fr: ['Cinéma : « {n} »', '{Dir}, {year}. {G}. Sous-titres espagnols et cinq minutes de présentation avant que la salle s’éteigne. {coda}'] },
  { type: FILM, minutes: [120], es: ['«{n}», de {dir}', 'Proyección en versión íntegra. {G}, en una cinta de {year} que casi nunca se ve en pantalla grande en México. {coda}'],
    en: ['“{n}”, by {dir}', 'The complete version. {G}, in a film of {year} rarely seen on a big screen in Mexico. {coda}'],
    fr: ['« {n} », de {dir}', 'Version intégrale. {G}, dans un film de {year} que l’on voit rarement sur grand écran. {coda}'] },
  { type: FILM, minutes: [110], es: ['Clásicos {dpais}: «{n}»', 'La filmoteca {af} escogió este título para la feria: {g}. Lo filmó {dir} en {year} y la copia está recién restaurada. {coda}'],
    en: ['Classics of {pais}: “{n}”', 'Chosen by the film archive of {pais} for the fair: {g}. Made by {dir} in {year}, in a restored print. {coda}'],
    fr: ['Classiques {dpais} : « {n} »', 'La cinémathèque a choisi ce titre pour la foire : {g}. Tourné par {dir} en {year}, copie restaurée. {coda}'] },
  { type: 'cineclub', minutes: [120], es: ['Cineclub: «{n}» ({year})', 'El cineclub de la feria proyecta la película de {dir}: {g}. Hay café y no hay moderador. {coda}'],
    en: ['Film club: “{n}” ({year})', 'The fair’s film club shows the picture by {dir}: {g}. There is coffee and no chair. {coda}'],
    fr: ['Ciné-club : « {n} » ({year})', 'Le ciné-club projette le film de {dir} : {g}. Il y a du café, et pas de modérateur. {coda}'] },
  { type: FILM, minutes: [90], silent: true, es: ['«{n}» con música en vivo', 'Película muda de {year}, dirigida por {dir}: {g}. Un trío de la ciudad improvisa al pie de la pantalla. {coda}'],
    en: ['“{n}” with live music', 'A silent film of {year} directed by {dir}: {g}. A local trio improvises at the foot of the screen. {coda}'],
    fr: ['« {n} » en ciné-concert', 'Film muet de {year}, réalisé par {dir} : {g}. Un trio de la ville improvise au pied de l’écran. {coda}'] },
  { type: 'cineclub', minutes: [120], es: ['Ver otra vez «{n}»', 'Hay películas que cambian con los años. Esta es de {year}, la firmó {dir} y cabe en una línea: {g}. {coda}'],
    en: ['Seeing “{n}” again', 'Some films change with the years. This one is from {year}, signed by {dir}, and fits in one line: {g}. {coda}'],
    fr: ['Revoir « {n} »', 'Certains films changent avec les années. Celui-ci date de {year}, il est signé {dir} et tient en une ligne : {g}. {coda}'] },
  { type: FILM, minutes: [110], es: ['Sala llena: «{n}»', 'Estrenada en {year} y dirigida por {dir}. {G}. Se proyecta en la versión más completa que se conserva en {pais}. {coda}'],
    en: ['Full house: “{n}”', 'Released in {year} and directed by {dir}. {G}. Shown in the most complete version kept in {pais}. {coda}'],
    fr: ['Salle comble : « {n} »', 'Sorti en {year} et réalisé par {dir}. {G}. Projeté dans la version la plus complète conservée sur place. {coda}'] },
  { type: FILM, minutes: [120], es: ['Archivo abierto: «{n}»', 'Antes de la función se muestran carteles y fotos de rodaje. Luego, {g}, tal como {dir} lo imaginó en {year}. {coda}'],
    en: ['Open archive: “{n}”', 'Posters and set photographs first. Then {g}, as imagined by {dir} in {year}. {coda}'],
    fr: ['Archives ouvertes : « {n} »', 'D’abord des affiches et des photos de tournage. Puis {g}, comme {dir} l’imagina en {year}. {coda}'] },
];
