import type { BaseMap, BaseMapFeature } from '../demo-edition.ts';

type Kind = BaseMapFeature['properties']['kind'];

/** Pairs a flat list of longitude, latitude. */
function pairs(flat: number[]): number[][] {
  const points: number[][] = [];
  for (let i = 0; i + 1 < flat.length; i += 2) points.push([flat[i] ?? 0, flat[i + 1] ?? 0]);
  return points;
}

function street(name: string, ...flat: number[]): BaseMapFeature {
  return { type: 'Feature', properties: { kind: 'street', name }, geometry: { type: 'LineString', coordinates: pairs(flat) } };
}

/** A closed ring; the first point need not be repeated. */
function area(kind: Kind, name: string, ...flat: number[]): BaseMapFeature {
  const ring = pairs([...flat, ...flat.slice(0, 2)]);
  return { type: 'Feature', properties: { kind, name }, geometry: { type: 'Polygon', coordinates: [ring] } };
}

function metro(name: string, lon: number, lat: number): BaseMapFeature {
  return { type: 'Feature', properties: { kind: 'metro', name }, geometry: { type: 'Point', coordinates: [lon, lat] } };
}

/** The Centro Histórico drawn by hand: approximate to some fifty metres, consistent with the venues of this edition. */
export const BASE_MAP: BaseMap = {
  type: 'FeatureCollection',
  features: [
    area('plaza', 'Plaza de la Constitución (Zócalo)', -99.1342, 19.4335, -99.1323, 19.4334, -99.1324, 19.4319, -99.1343, 19.4320),
    area('plaza', 'Plaza de Santo Domingo', -99.1343, 19.4379, -99.1337, 19.4380, -99.1337, 19.4370, -99.1342, 19.4370),
    area('plaza', 'Plaza 23 de Mayo', -99.1334, 19.4383, -99.1327, 19.4383, -99.1327, 19.4380, -99.1334, 19.4380),
    area('plaza', 'Plaza Manuel Tolsá', -99.1399, 19.4363, -99.1393, 19.4362, -99.1393, 19.4359, -99.1399, 19.4360),
    area('plaza', 'Plaza Loreto', -99.1281, 19.4360, -99.1273, 19.4360, -99.1273, 19.4354, -99.1281, 19.4354),
    area('plaza', 'Plaza del Seminario', -99.1323, 19.4343, -99.1320, 19.4343, -99.1320, 19.4336, -99.1323, 19.4336),
    area('park', 'Alameda Central', -99.1468, 19.4370, -99.1422, 19.4364, -99.1422, 19.4348, -99.1465, 19.4353),
    area('building', 'Catedral Metropolitana', -99.1338, 19.4347, -99.1325, 19.4346, -99.1326, 19.4337, -99.1339, 19.4338),
    area('building', 'Palacio Nacional', -99.1320, 19.4332, -99.1302, 19.4330, -99.1303, 19.4314, -99.1320, 19.4316),
    area('building', 'Templo Mayor', -99.1319, 19.4351, -99.1308, 19.4350, -99.1309, 19.4341, -99.1319, 19.4342),
    area('building', 'Palacio de Bellas Artes', -99.1420, 19.4358, -99.1411, 19.4357, -99.1411, 19.4347, -99.1420, 19.4348),
    area('building', 'Edificios del Ayuntamiento', -99.1343, 19.4318, -99.1326, 19.4317, -99.1326, 19.4314, -99.1343, 19.4315),
    area('building', 'Palacio de Minería', -99.1399, 19.4357, -99.1393, 19.4356, -99.1393, 19.4350, -99.1399, 19.4351),
    area('building', 'Museo Nacional de Arte', -99.1401, 19.4368, -99.1392, 19.4367, -99.1392, 19.4364, -99.1401, 19.4365),
    area('building', 'Antiguo Colegio de San Ildefonso', -99.1313, 19.4363, -99.1302, 19.4363, -99.1302, 19.4358, -99.1313, 19.4358),
    area('building', 'Templo de Santo Domingo', -99.1343, 19.4386, -99.1337, 19.4386, -99.1337, 19.4381, -99.1343, 19.4381),
    area('building', 'Torre Latinoamericana', -99.1407, 19.4340, -99.1403, 19.4340, -99.1403, 19.4337, -99.1407, 19.4337),
    area('building', 'Casa de los Azulejos', -99.1401, 19.4345, -99.1396, 19.4344, -99.1396, 19.4341, -99.1401, 19.4342),
    area('building', 'Claustro de Sor Juana', -99.1382, 19.4268, -99.1371, 19.4267, -99.1372, 19.4262, -99.1382, 19.4263),
    street('Eje Central Lázaro Cárdenas', -99.1404, 19.4408, -99.1408, 19.4360, -99.1411, 19.4320, -99.1420, 19.4245),
    street('Francisco I. Madero', -99.1409, 19.4340, -99.1370, 19.4335, -99.1343, 19.4331),
    street('5 de Mayo', -99.1408, 19.4350, -99.1370, 19.4343, -99.1340, 19.4339),
    street('Tacuba', -99.1409, 19.4360, -99.1373, 19.4354, -99.1340, 19.4349),
    street('República de Guatemala', -99.1340, 19.4349, -99.1308, 19.4352, -99.1276, 19.4346),
    street('Donceles', -99.1406, 19.4369, -99.1388, 19.4364, -99.1337, 19.4357),
    street('Justo Sierra', -99.1323, 19.4357, -99.1302, 19.4356, -99.1281, 19.4354),
    street('San Ildefonso', -99.1319, 19.4365, -99.1281, 19.4361),
    street('República de Cuba', -99.1405, 19.4377, -99.1340, 19.4368),
    street('Luis González Obregón', -99.1337, 19.4368, -99.1319, 19.4365),
    street('Belisario Domínguez', -99.1405, 19.4390, -99.1343, 19.4381),
    street('República de Venezuela', -99.1337, 19.4377, -99.1316, 19.4374, -99.1275, 19.4370),
    street('República de Perú', -99.1404, 19.4402, -99.1335, 19.4392),
    street('República de Colombia', -99.1336, 19.4386, -99.1276, 19.4380),
    street('Moneda', -99.1322, 19.4335, -99.1302, 19.4332, -99.1285, 19.4330),
    street('Corregidora', -99.1323, 19.4313, -99.1302, 19.4311, -99.1280, 19.4308),
    street('16 de Septiembre', -99.1411, 19.4328, -99.1370, 19.4323, -99.1343, 19.4319),
    street('Venustiano Carranza', -99.1412, 19.4318, -99.1345, 19.4309, -99.1300, 19.4303),
    street('República de Uruguay', -99.1413, 19.4308, -99.1384, 19.4304, -99.1346, 19.4299, -99.1300, 19.4293),
    street('República de El Salvador', -99.1414, 19.4297, -99.1347, 19.4288, -99.1302, 19.4282),
    street('Mesones', -99.1416, 19.4287, -99.1348, 19.4277, -99.1303, 19.4271),
    street('Regina', -99.1417, 19.4277, -99.1349, 19.4268),
    street('San Jerónimo', -99.1408, 19.4270, -99.1352, 19.4262),
    street('José María Izazaga', -99.1419, 19.4265, -99.1377, 19.4260, -99.1328, 19.4252),
    street('20 de Noviembre', -99.1335, 19.4317, -99.1342, 19.4275, -99.1347, 19.4252),
    street('José María Pino Suárez', -99.1325, 19.4317, -99.1328, 19.4290, -99.1331, 19.4252),
    street('5 de Febrero', -99.1345, 19.4331, -99.1350, 19.4290, -99.1355, 19.4254),
    street('Isabel la Católica', -99.1370, 19.4354, -99.1374, 19.4310, -99.1380, 19.4258),
    street('Bolívar', -99.1392, 19.4350, -99.1397, 19.4306, -99.1402, 19.4260),
    street('República de Chile', -99.1370, 19.4354, -99.1366, 19.4380, -99.1362, 19.4402),
    street('Ignacio Allende', -99.1386, 19.4356, -99.1381, 19.4400),
    street('Monte de Piedad', -99.1341, 19.4334, -99.1340, 19.4349),
    street('República de Brasil', -99.1336, 19.4345, -99.1337, 19.4370, -99.1335, 19.4405),
    street('República de Argentina', -99.1322, 19.4344, -99.1318, 19.4368, -99.1314, 19.4400),
    street('Correo Mayor', -99.1300, 19.4335, -99.1302, 19.4300, -99.1304, 19.4262),
    street('Academia', -99.1292, 19.4345, -99.1294, 19.4318),
    street('Avenida Juárez', -99.1409, 19.4344, -99.1470, 19.4351),
    street('Avenida Hidalgo', -99.1409, 19.4363, -99.1468, 19.4372),
    metro('Metro Zócalo', -99.1326, 19.4330),
    metro('Metro Allende', -99.1373, 19.4356),
    metro('Metro Bellas Artes', -99.1418, 19.4363),
    metro('Metro San Juan de Letrán', -99.1413, 19.4315),
    metro('Metro Isabel la Católica', -99.1379, 19.4259),
    metro('Metro Pino Suárez', -99.1331, 19.4254),
    metro('Metro Salto del Agua', -99.1420, 19.4268),
  ],
};
