import { passwordFlaw } from './password-rules.ts';

const owner = { email: 'embajada.fr@feria.example', name: 'Camille Lefèvre' };

describe('a password', () => {
  it.each(['x9#kfe2', '', '1234567'])('needs eight characters: %p', (password) => {
    expect(passwordFlaw(password, owner)).toBe('Use al menos 8 caracteres');
  });

  it('may be as long as a passphrase, up to 512', () => {
    expect(passwordFlaw('correcto caballo batería grapa '.repeat(16).slice(0, 512), owner)).toBeUndefined();
    expect(passwordFlaw('largo y seguro '.repeat(40), owner)).toBe('Use 512 caracteres como máximo');
  });

  it('needs no capitals, digits or signs', () => {
    expect(passwordFlaw('tresgatosazules', owner)).toBeUndefined();
  });

  it.each(['Password123', 'CONTRASEÑA123', '12345678', '87654321', 'aaaaaaaa', 'abababab', 'qwertyuiop', 'abcdefgh'])('is refused when everybody uses it: %p', (password) => {
    expect(passwordFlaw(password, owner)).toContain('entre las más usadas');
  });

  it.each(['Feria2027!', 'embajada.fr1', 'Embajada_2027', 'camille1990', 'LEFEVRE-99', 'Zócalo 2027', 'embajada.fr@feria.example', 'Camille Lefèvre'])('is refused when it is the fair, or oneself: %p', (password) => {
    expect(passwordFlaw(password, owner)).toContain('No use como contraseña');
  });

  it('may contain such a word among others', () => {
    expect(passwordFlaw('feria bajo la jacaranda', owner)).toBeUndefined();
  });
});
