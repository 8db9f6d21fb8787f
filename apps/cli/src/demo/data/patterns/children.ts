// Data: ways of announcing tales and games.
import type { Pattern } from './pattern.ts';

export const TALE_PATTERNS: Pattern[] = [
  { type: 'cuentacuentos', minutes: [40], es: ['Cuentacuentos: {n}', '{G}. Se cuenta con <ollas, una tela grande~una lámpara, una caja de zapatos~tres cucharas, un paraguas> y la ayuda del público más bajito. {coda}'],
    en: ['Storytelling: {n}', '{G}. Told with pots, a large cloth and the help of the shortest people in the room. Ages four and up. {coda}'],
    fr: ['Conte : {n}', '{G}. Raconté avec des casseroles, une grande étoffe et l’aide des plus petits. Dès quatre ans. {coda}'] },
  { type: 'títeres', minutes: [45], es: ['{N}, con títeres', '<Títeres de guante hechos con calcetines y madera de huacal~Títeres de sombra recortados esa misma mañana>. {G}. Todo en voz bajita, para que nadie se asuste de más. {coda}'],
    en: ['{N}, with puppets', 'Glove puppets made of socks and crate wood. {G}, told softly so that no one is too frightened. {coda}'],
    fr: ['{N}, en marionnettes', 'Marionnettes faites de chaussettes et de bois de cageot. {G}, conté tout bas pour n’effrayer personne. {coda}'] },
  { type: 'cuentacuentos', minutes: [40], es: ['Cuentos {dpais}: {n}', 'Una abuela lo cuenta en su lengua y una nieta lo repite en español. {G}. {coda}'],
    en: ['Tales from {pais}: {n}', 'A grandmother tells it in her language and a granddaughter in Spanish. {G}. Then: what would you have done? {coda}'],
    fr: ['Contes {dpais} : {n}', 'Une grand-mère le dit dans sa langue, sa petite-fille en espagnol. {G}. Et toi, qu’aurais-tu fait ? {coda}'], bilingual: true },
  { type: 'lectura infantil', minutes: [40], es: ['{N}, en la alfombra', 'Lectura en el piso, con libro enorme. {G}. Quien se sepa otra versión puede levantar la mano y contarla. {coda}'],
    en: ['{N}, on the rug', 'A reading on the floor, with cushions and a huge book. {G}. Anyone who knows another version may tell it. {coda}'],
    fr: ['{N}, sur le tapis', 'Lecture par terre, coussins et livre immense. {G}. Qui connaît une autre version peut la raconter. {coda}'] },
  { type: 'taller infantil', minutes: [60], es: ['Dibuja el cuento: {n}', 'Primero se escucha con los ojos cerrados, luego se dibuja sin borrar. {G}. Los dibujos se cuelgan de una cuerda. {coda}'],
    en: ['Draw the tale: {n}', 'First you listen with eyes shut, then you draw without an eraser. {G}. The drawings hang on a line until Sunday. {coda}'],
    fr: ['Dessine le conte : {n}', 'On écoute les yeux fermés, puis on dessine sans gomme. {G}. Les dessins restent accrochés jusqu’à dimanche. {coda}'] },
  { type: 'cuentacuentos', minutes: [45], es: ['{N}: cuento para contestar', 'Cada vez que aparece cierta palabra, el público responde con un ruido. {G}. Hay que venir con la garganta descansada. {coda}'],
    en: ['{N}: a tale that needs answers', 'Each time a certain word turns up, the audience makes a noise. {G}. Bring a rested throat. {coda}'],
    fr: ['{N} : conte à répondre', 'Chaque fois qu’un certain mot revient, le public fait un bruit. {G}. Gorges reposées conseillées. {coda}'] },
  { type: 'teatro infantil', minutes: [50], es: ['{N}, en escena', 'Dos actrices, tres maletas y muchos sombreros. {G}, en una versión para ver desde el suelo y con final que se vota. {coda}'],
    en: ['{N}, on stage', 'Two actresses, three suitcases and many hats. {G}, seen from the floor, with an ending put to the vote. {coda}'],
    fr: ['{N}, en scène', 'Deux comédiennes, trois valises et bien des chapeaux. {G}, à voir assis par terre, avec une fin mise aux voix. {coda}'] },
];

export const GAME_PATTERNS: Pattern[] = [
  { type: 'juegos', minutes: [60], es: ['A jugar: {lo}', '{G}. Se explican las reglas en cinco minutos y lo demás se aprende perdiendo. {coda}'],
    en: ['Let’s play: {n}', '{G}. The rules take five minutes, then everyone plays in turn; there are pieces for hands of all sizes. {coda}'],
    fr: ['On joue : {n}', '{G}. Les règles en cinq minutes, puis chacun son tour ; il y a des pièces pour toutes les mains. {coda}'] },
  { type: 'juegos', minutes: [60], es: ['Juegos {dpais}: {n}', 'Así se pasa la tarde en las plazas y patios {dpais}: {g}. Se enseña, se practica y se reta. {coda}'],
    en: ['Games from {pais}: {n}', 'This is how an afternoon goes by in the squares of {pais}: {g}. Grown-ups may lose too. {coda}'],
    fr: ['Jeux {dpais} : {n}', 'Ainsi passe l’après-midi sur les places : {g}. Les grands aussi ont le droit de perdre. {coda}'] },
  { type: 'torneo', minutes: [75], es: ['Torneo relámpago: {n}', 'Partidas de cinco minutos, eliminación amable y un premio que se come. {G}. Inscripción ahí mismo. {coda}'],
    en: ['Lightning tournament: {n}', 'Five-minute matches, kind elimination and an edible prize. {G}. Sign up on the spot. {coda}'],
    fr: ['Tournoi éclair : {n}', 'Parties de cinq minutes, élimination aimable et un prix qui se mange. {G}. Inscription sur place. {coda}'] },
  { type: 'taller infantil', minutes: [60], es: ['Haz y juega: {n}', 'Primero se fabrica con cartón, semillas y pintura; después se juega. {G}. Al final, cada quien se lleva su juego. {coda}'],
    en: ['Make and play: {n}', 'First you make it of card, seeds and paint; then you play. {G}. Everyone keeps what they made. {coda}'],
    fr: ['Fabrique et joue : {n}', 'D’abord on le fabrique avec carton, graines et peinture ; ensuite on joue. {G}. Chacun repart avec le sien. {coda}'] },
  { type: 'juegos', minutes: [60], es: ['Patio de juegos: {lo}', 'Estación permanente durante una hora, sin turnos y con monitores pacientes. {G}. También hay cuerda, rayuela y matatena. {coda}'],
    en: ['Playground: {n}', 'A station open for an hour, no queue and patient helpers. {G}. There is skipping rope and hopscotch as well. {coda}'],
    fr: ['Cour de jeux : {n}', 'Un coin ouvert pendant une heure, sans file et avec des animateurs patients. {G}. Aussi : corde et marelle. {coda}'] },
];
