// Data: ways of announcing theatre and puppetry.
import type { Pattern } from './pattern.ts';

export const THEATRE_PATTERNS: Pattern[] = [
  { type: 'teatro', minutes: [60], es: ['{N} {dpais}', '{G}. La compañía presenta dos escenas del repertorio y, entre una y otra, abre el telón para que se vea cómo se hace. {coda}'],
    en: ['{N} from {pais}', '{G}. The company plays two scenes and in between opens the curtain to show how it is done. {coda}'],
    fr: ['{N} {dpais}', '{G}. La compagnie joue deux scènes et, entre les deux, ouvre le rideau pour montrer comment cela se fait. {coda}'] },
  { type: 'teatro', minutes: [50], es: ['Detrás {del}', 'Función y después desmontaje: el público sube a ver mecanismos, máscaras y manos. {G}. Lo explican quienes están detrás. {coda}'],
    en: ['Behind {n}', 'A show and then its undoing: the audience comes up to see mechanisms, masks and hands. {G}. {coda}'],
    fr: ['L’envers du décor : {n}', 'Un spectacle puis son démontage : le public monte voir mécanismes, masques et mains. {G}. {coda}'] },
  { type: 'títeres y máscaras', minutes: [45], es: ['{Lo}: función para toda la familia', '{G}. Una historia corta, sin palabras difíciles, que se entiende desde cualquier idioma y desde cualquier butaca. {coda}'],
    en: ['{N}: a show for all the family', '{G}. A short story without hard words, clear in any language and from any seat. {coda}'],
    fr: ['{N} : pour toute la famille', '{G}. Une histoire courte, sans mots difficiles, claire dans toutes les langues et de tous les sièges. {coda}'] },
  { type: 'charla escénica', codas: 'tea-taller', minutes: [60], es: ['Qué es {lo}', 'Conferencia con ejemplos actuados. {G}: de dónde salió, qué reglas tiene y por qué todavía hace reír o callar a una sala entera. {coda}'],
    en: ['What is {n}?', 'A lecture with acted examples. {G}: where it came from, its rules, and why it still moves a full house. {coda}'],
    fr: ['Qu’est-ce que {lo} ?', 'Conférence avec exemples joués. {G} : son origine, ses règles, et pourquoi la salle rit ou se tait encore. {coda}'] },
  { type: 'taller de teatro', codas: 'tea-taller', minutes: [75], people: [20, 60], es: ['Ponerse la máscara: {n}', 'Taller para quien nunca ha pisado un escenario. Se ensayan voz, gesto y silencio a partir {del}, {g}. {coda}'],
    en: ['Putting on the mask: {n}', 'A workshop for those who have never been on a stage. Voice, gesture and silence, starting from {n}: {g}. {coda}'],
    fr: ['Prendre le masque : {n}', 'Atelier pour qui n’est jamais monté sur scène. Voix, geste et silence à partir {del}, {g}. {coda}'] },
  { type: 'teatro', minutes: [60], es: ['{N}, función de gala', 'La compañía invitada trae vestuario, músicos y una escena completa que en {pais} se reserva para las fiestas grandes. {G}. {coda}'],
    en: ['{N}: gala performance', 'The guest company brings costumes, musicians and a full scene kept in {pais} for great feasts. {G}. {coda}'],
    fr: ['{N} : séance de gala', 'La compagnie invitée apporte costumes, musiciens et une scène entière réservée aux grandes fêtes. {G}. {coda}'] },
  { type: 'teatro', minutes: [45], es: ['Teatro chico: {n}', 'Treinta lugares en el suelo y el resto de pie, como se ha visto siempre. {G}. Se pasa el sombrero, aunque la entrada es libre. {coda}'],
    en: ['Small theatre: {n}', 'Thirty places on the floor and the rest standing, as it was always seen. {G}. Free entry. {coda}'],
    fr: ['Petit théâtre : {n}', 'Trente places par terre et le reste debout, comme on l’a toujours vu. {G}. Entrée libre. {coda}'] },
  { type: 'teatro', minutes: [60], es: ['{N} y teatro de carpa', 'Dos tradiciones nacidas para la plaza comparten tablado. Por un lado, {lo}, {g}; por el otro, cómicos de la ciudad. {coda}'],
    en: ['{N} meets the carpa', 'Two traditions born for the square share the boards: on one side {n}, {g}; on the other, local comics. {coda}'],
    fr: ['{N} et théâtre de carpa', 'Deux traditions nées pour la place partagent les planches : {lo}, {g}, et des comiques de la ville. {coda}'] },
];
