// Data: the 20 venues of the demonstration and their spaces, one line a space.
import type { DemoSpace, DemoVenue, Discipline, SpaceKind } from '../demo-edition.ts';

const ALL_STAGE: Discipline[] = ['music', 'dance', 'theatre', 'children', 'ceremony'];
const TALK: Discipline[] = ['forum', 'literature', 'photography', 'workshop'];
const COURT: Discipline[] = ['music', 'dance', 'literature', 'children', 'theatre'];
const HALL: Discipline[] = ['music', 'film', 'forum', 'literature', 'theatre', 'photography', 'ceremony'];
const CLASS: Discipline[] = ['workshop', 'children', 'literature', 'photography'];
const KITCHEN: Discipline[] = ['gastronomy'];

type SpaceLine = [name: string, kind: SpaceKind, capacity: number, covered: boolean, soundClass: number, changeover: number, uses: Discipline[]];
type Head = Omit<DemoVenue, 'spaces' | 'openTime' | 'closeTime' | 'closedWeekdays'> & { hours?: [string, string]; closed?: number[] };

function venue(head: Head, lines: SpaceLine[]): DemoVenue {
  const { hours = ['11:00', '20:00'], closed = [], ...rest } = head;
  const spaces = lines.map(([name, kind, capacity, covered, soundClass, minChangeoverMin, uses], i): DemoSpace => ({
    key: `${head.code}-${i + 1}`, name, kind, capacity, covered, soundClass, minChangeoverMin, uses,
  }));
  return { ...rest, openTime: hours[0], closeTime: hours[1], closedWeekdays: closed, spaces };
}

const MUSEUM_HOURS: [string, string] = ['11:00', '18:00'];
const MONDAY = [1];

/** Codes, names and coordinates of the fair's documentation; spaces and capacities are plausible inventions. */
export const VENUES: DemoVenue[] = [
  venue({ code: 'ZOC', name: { es: 'Plaza de la Constitución (Zócalo)', en: 'Constitution Square (Zócalo)', fr: 'Place de la Constitution (Zócalo)' }, role: 'MAIN', kind: 'PLAZA', lat: 19.4326, lon: -99.1332, address: 'Plaza de la Constitución s/n, Centro', nearestMetro: 'Zócalo', indoor: false, stepFree: true, capacity: 24000 }, [
    ['Foro Artístico', 'STAGE', 4000, true, 3, 30, ALL_STAGE],
    ['Escenario Pabellón Ciudad de México', 'STAGE', 900, true, 3, 25, ALL_STAGE],
    ['Carpa Infantil', 'ROOM', 180, true, 1, 20, ['children', 'workshop']],
    ['Ágora de la Diversidad', 'ROOM', 220, true, 1, 20, ['forum', 'literature', 'dance', 'workshop', 'photography', 'children']],
    ['Galería abierta', 'GALLERY_WALL', 600, false, 0, 0, ['photography']],
  ]),
  venue({ code: 'STD', name: { es: 'Plaza de Santo Domingo', en: 'Santo Domingo Square', fr: 'Place de Santo Domingo' }, role: 'MAIN', kind: 'PLAZA', lat: 19.4375, lon: -99.1338, address: 'República de Brasil s/n, Centro', nearestMetro: 'Allende', indoor: false, stepFree: true, capacity: 9000 }, [
    ['Escenario Santo Domingo', 'STAGE', 1500, true, 3, 30, ALL_STAGE],
    ['Cocina Abierta', 'ROOM', 160, true, 1, 15, KITCHEN],
    ['Barra de Catas', 'ROOM', 60, true, 0, 15, KITCHEN],
    ['Portal de los Evangelistas', 'STREET_SEGMENT', 120, true, 1, 20, ['literature', 'workshop', 'children']],
    ['Galería de los portales', 'GALLERY_WALL', 300, true, 0, 0, ['photography']],
  ]),
  venue({ code: 'CSI', name: { es: 'Antiguo Colegio de San Ildefonso', en: 'San Ildefonso College', fr: 'Ancien collège de San Ildefonso' }, role: 'ALTERNATE', kind: 'MUSEUM', lat: 19.4361, lon: -99.1308, address: 'Justo Sierra 16, Centro', nearestMetro: 'Zócalo', indoor: true, stepFree: true, capacity: 1100, hours: MUSEUM_HOURS, closed: MONDAY }, [
    ['Anfiteatro Simón Bolívar', 'AUDITORIUM', 400, true, 2, 30, HALL],
    ['Patio Principal', 'COURTYARD', 350, false, 2, 25, COURT],
    ['El Generalito', 'ROOM', 120, true, 1, 20, ['music', 'literature', 'forum']],
    ['Aula de mediación', 'CLASSROOM', 40, true, 0, 15, CLASS],
    ['Galería del Patio Chico', 'GALLERY_WALL', 150, true, 0, 0, ['photography']],
  ]),
  venue({ code: 'MNC', name: { es: 'Museo Nacional de las Culturas', en: 'National Museum of Cultures', fr: 'Musée national des Cultures' }, role: 'ALTERNATE', kind: 'MUSEUM', lat: 19.4333, lon: -99.1302, address: 'Moneda 13, Centro', nearestMetro: 'Zócalo', indoor: true, stepFree: true, capacity: 800, hours: MUSEUM_HOURS, closed: MONDAY }, [
    ['Auditorio', 'AUDITORIUM', 160, true, 1, 20, HALL],
    ['Patio de la fuente', 'COURTYARD', 260, false, 2, 20, COURT],
    ['Aula de talleres', 'CLASSROOM', 45, true, 0, 15, CLASS],
    ['Galería de la Luna', 'GALLERY_WALL', 120, true, 0, 0, ['photography']],
  ]),
  venue({ code: 'PIA', name: { es: 'Casa de la Primera Imprenta de América', en: 'House of the First Printing Press in the Americas', fr: 'Maison de la première imprimerie d’Amérique' }, role: 'ALTERNATE', kind: 'MUSEUM', lat: 19.4338, lon: -99.1310, address: 'Licenciado Primo Verdad 10, Centro', nearestMetro: 'Zócalo', indoor: true, stepFree: false, capacity: 180, hours: MUSEUM_HOURS, closed: MONDAY }, [
    ['Sala de lectura', 'ROOM', 70, true, 1, 15, TALK],
    ['Taller de impresión', 'CLASSROOM', 25, true, 0, 15, ['workshop']],
    ['Sala del impresor', 'GALLERY_WALL', 60, true, 0, 0, ['photography']],
  ]),
  venue({ code: 'CCI', name: { es: 'La Casa del Cine MX' }, role: 'ALTERNATE', kind: 'CINEMA', lat: 19.4306, lon: -99.1384, address: 'República de Uruguay 52, Centro', nearestMetro: 'San Juan de Letrán', indoor: true, stepFree: false, capacity: 190, hours: ['12:00', '20:00'] }, [
    ['Sala 1', 'AUDITORIUM', 90, true, 2, 20, ['film']],
    ['Sala 2', 'AUDITORIUM', 60, true, 2, 20, ['film']],
    ['Terraza', 'ROOM', 40, false, 1, 20, ['photography', 'literature', 'workshop']],
  ]),
  venue({ code: 'CCE', name: { es: 'Centro Cultural de España en México', en: 'Cultural Centre of Spain in Mexico', fr: 'Centre culturel d’Espagne au Mexique' }, role: 'ALTERNATE', kind: 'CULTURAL_CENTRE', lat: 19.4350, lon: -99.1335, address: 'República de Guatemala 18, Centro', nearestMetro: 'Zócalo', indoor: true, stepFree: true, capacity: 600, closed: MONDAY }, [
    ['Espacio X', 'AUDITORIUM', 140, true, 2, 20, HALL],
    ['Terraza', 'STAGE', 180, false, 2, 25, ['music', 'dance', 'literature', 'gastronomy']],
    ['Aula de lenguas', 'CLASSROOM', 35, true, 0, 15, CLASS],
    ['Galería del pasaje', 'GALLERY_WALL', 100, true, 0, 0, ['photography']],
  ]),
  venue({ code: 'PEM', name: { es: 'Palacio de la Escuela de Medicina', en: 'Palace of the School of Medicine', fr: 'Palais de l’École de médecine' }, role: 'ALTERNATE', kind: 'MUSEUM', lat: 19.4378, lon: -99.1331, address: 'República de Brasil 33, Centro', nearestMetro: 'Allende', indoor: true, stepFree: true, capacity: 500, hours: MUSEUM_HOURS }, [
    ['Patio de columnas', 'COURTYARD', 280, false, 2, 20, COURT],
    ['Auditorio', 'AUDITORIUM', 150, true, 1, 20, HALL],
    ['Galería del claustro', 'GALLERY_WALL', 90, true, 0, 0, ['photography']],
  ]),
  venue({ code: 'CSJ', name: { es: 'Universidad del Claustro de Sor Juana', en: 'University of the Cloister of Sor Juana', fr: 'Université du Cloître de Sor Juana' }, role: 'ALTERNATE', kind: 'UNIVERSITY', lat: 19.4265, lon: -99.1377, address: 'José María Izazaga 92, Centro', nearestMetro: 'Isabel la Católica', indoor: true, stepFree: true, capacity: 900, closed: [7] }, [
    ['Auditorio Divino Narciso', 'AUDITORIUM', 300, true, 2, 25, HALL],
    ['Gran Claustro', 'COURTYARD', 320, false, 2, 20, COURT],
    ['Cocina-escuela', 'CLASSROOM', 40, true, 0, 15, KITCHEN],
    ['Aula Magna', 'ROOM', 90, true, 1, 15, TALK],
    ['Aula 12', 'CLASSROOM', 35, true, 0, 15, CLASS],
  ]),
  venue({ code: 'TCI', name: { es: 'Teatro de la Ciudad Esperanza Iris', en: 'Esperanza Iris City Theatre', fr: 'Théâtre de la Ville Esperanza Iris' }, role: 'ALTERNATE', kind: 'THEATRE', lat: 19.4362, lon: -99.1388, address: 'Donceles 36, Centro', nearestMetro: 'Allende', indoor: true, stepFree: true, capacity: 1350, hours: ['12:00', '20:00'], closed: MONDAY }, [
    ['Sala principal', 'STAGE', 1200, true, 3, 45, ['music', 'dance', 'theatre', 'ceremony']],
    ['Vestíbulo', 'ROOM', 90, true, 1, 20, ['literature', 'forum', 'music']],
  ]),
  venue({ code: 'P23', name: { es: 'Plaza 23 de Mayo (comedor)', en: '23 May Square (dining area)', fr: 'Place du 23 Mai (salle à manger)' }, role: 'ALTERNATE', kind: 'PLAZA', lat: 19.4381, lon: -99.1330, address: 'República de Venezuela y República de Brasil, Centro', nearestMetro: 'Allende', indoor: true, stepFree: true, capacity: 1400 }, [
    ['Mesa larga', 'ROOM', 120, true, 1, 15, KITCHEN],
    ['Fogón', 'COURTYARD', 90, false, 1, 15, KITCHEN],
    ['Tarima del comedor', 'STAGE', 300, true, 2, 20, ['music', 'dance']],
  ]),
  venue({ code: 'APA', name: { es: 'Museo del Antiguo Palacio del Arzobispado', en: 'Museum of the Former Archbishop’s Palace', fr: 'Musée de l’Ancien Palais de l’Archevêché' }, role: 'ALTERNATE', kind: 'MUSEUM', lat: 19.4335, lon: -99.1314, address: 'Moneda 4, Centro', nearestMetro: 'Zócalo', indoor: true, stepFree: false, capacity: 450, hours: MUSEUM_HOURS, closed: MONDAY }, [
    ['Patio sur', 'COURTYARD', 240, false, 2, 20, COURT],
    ['Salón de actos', 'AUDITORIUM', 110, true, 1, 20, HALL],
    ['Aula de dibujo', 'CLASSROOM', 30, true, 0, 15, CLASS],
    ['Galería alta', 'GALLERY_WALL', 80, true, 0, 0, ['photography']],
  ]),
  venue({ code: 'MAF', name: { es: 'Museo Archivo de la Fotografía', en: 'Photography Archive Museum', fr: 'Musée des Archives de la photographie' }, role: 'ALTERNATE', kind: 'MUSEUM', lat: 19.4348, lon: -99.1327, address: 'República de Guatemala 34, Centro', nearestMetro: 'Zócalo', indoor: true, stepFree: false, capacity: 160, hours: MUSEUM_HOURS, closed: MONDAY }, [
    ['Sala de proyección', 'ROOM', 50, true, 1, 15, ['photography', 'film', 'literature']],
    ['Sala de exposición', 'GALLERY_WALL', 80, true, 0, 0, ['photography']],
  ]),
  venue({ code: 'MCM', name: { es: 'Museo de la Ciudad de México', en: 'Museum of Mexico City', fr: 'Musée de la ville de Mexico' }, role: 'ALTERNATE', kind: 'MUSEUM', lat: 19.4290, lon: -99.1326, address: 'José María Pino Suárez 30, Centro', nearestMetro: 'Pino Suárez', indoor: true, stepFree: true, capacity: 700, hours: MUSEUM_HOURS, closed: MONDAY }, [
    ['Patio central', 'COURTYARD', 300, false, 2, 20, COURT],
    ['Sala de música', 'AUDITORIUM', 120, true, 1, 20, HALL],
    ['Aula de talleres', 'CLASSROOM', 40, true, 0, 15, CLASS],
    ['Galería de la planta baja', 'GALLERY_WALL', 100, true, 0, 0, ['photography']],
  ]),
  venue({ code: 'MES', name: { es: 'Museo del Estanquillo', en: 'Estanquillo Museum', fr: 'Musée de l’Estanquillo' }, role: 'ALTERNATE', kind: 'MUSEUM', lat: 19.4331, lon: -99.1370, address: 'Isabel la Católica 26, Centro', nearestMetro: 'Allende', indoor: true, stepFree: true, capacity: 260, hours: MUSEUM_HOURS, closed: [2] }, [
    ['Terraza', 'ROOM', 70, false, 1, 15, ['literature', 'music', 'workshop', 'gastronomy']],
    ['Biblioteca', 'ROOM', 45, true, 0, 15, TALK],
    ['Sala alta', 'GALLERY_WALL', 80, true, 0, 0, ['photography']],
  ]),
  venue({ code: 'ELR', name: { es: 'Centro Cultural El Rule', en: 'El Rule Cultural Centre', fr: 'Centre culturel El Rule' }, role: 'ALTERNATE', kind: 'CULTURAL_CENTRE', lat: 19.4334, lon: -99.1404, address: 'Eje Central Lázaro Cárdenas 6, Centro', nearestMetro: 'San Juan de Letrán', indoor: true, stepFree: true, capacity: 400 }, [
    ['Foro', 'AUDITORIUM', 130, true, 2, 20, HALL],
    ['Laboratorio', 'CLASSROOM', 35, true, 1, 15, CLASS],
    ['Patio de lectura', 'COURTYARD', 110, true, 1, 15, ['literature', 'children', 'forum', 'music']],
    ['Vestíbulo', 'GALLERY_WALL', 90, true, 0, 0, ['photography']],
  ]),
  venue({ code: 'MJC', name: { es: 'Museo José Luis Cuevas', en: 'José Luis Cuevas Museum', fr: 'Musée José Luis Cuevas' }, role: 'ALTERNATE', kind: 'MUSEUM', lat: 19.4336, lon: -99.1291, address: 'Academia 13, Centro', nearestMetro: 'Zócalo', indoor: true, stepFree: false, capacity: 350, hours: MUSEUM_HOURS, closed: MONDAY }, [
    ['Patio', 'COURTYARD', 200, true, 2, 20, COURT],
    ['Sala de dibujo', 'CLASSROOM', 30, true, 0, 15, CLASS],
    ['Galería del claustro', 'GALLERY_WALL', 80, true, 0, 0, ['photography']],
  ]),
  venue({ code: 'PTO', name: { es: 'Plaza Manuel Tolsá', en: 'Manuel Tolsá Square', fr: 'Place Manuel Tolsá' }, role: 'ALTERNATE', kind: 'PLAZA', lat: 19.4361, lon: -99.1396, address: 'Tacuba 8, Centro', nearestMetro: 'Bellas Artes', indoor: false, stepFree: true, capacity: 1200 }, [
    ['Templete', 'STAGE', 600, false, 2, 25, ALL_STAGE],
    ['Jardín de juegos', 'COURTYARD', 120, false, 1, 15, ['children', 'workshop']],
  ]),
  venue({ code: 'PLO', name: { es: 'Plaza Loreto', en: 'Loreto Square', fr: 'Place Loreto' }, role: 'ALTERNATE', kind: 'PLAZA', lat: 19.4357, lon: -99.1277, address: 'Justo Sierra y Loreto, Centro', nearestMetro: 'Zócalo', indoor: false, stepFree: true, capacity: 900 }, [
    ['Kiosco', 'STAGE', 400, true, 2, 20, ['music', 'dance', 'children', 'theatre']],
    ['Sombra de los árboles', 'COURTYARD', 90, false, 1, 15, ['children', 'workshop', 'literature']],
  ]),
  venue({ code: 'AYU', name: { es: 'Antiguo Palacio del Ayuntamiento', en: 'Old City Hall', fr: 'Ancien Palais de la Municipalité' }, role: 'ALTERNATE', kind: 'CIVIC', lat: 19.4317, lon: -99.1336, address: 'Plaza de la Constitución 2, Centro', nearestMetro: 'Zócalo', indoor: true, stepFree: true, capacity: 240, hours: ['11:00', '18:00'], closed: [6, 7] }, [
    ['Salón de Cabildos', 'AUDITORIUM', 120, true, 1, 20, ['forum', 'ceremony', 'literature', 'music']],
    ['Salón Virreyes', 'ROOM', 80, true, 1, 15, ['forum', 'literature', 'music']],
  ]),
];
