/**
 * Passwords of eight characters or more that lead the published lists of broken ones, and their Spanish relatives.
 * Compared without case; sequences and repetitions are recognised by rule instead.
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set([
  'password', 'password1', 'password12', 'password123', 'passw0rd', 'p@ssw0rd', 'p@ssword', 'pa$$word', 'qwertyuiop', 'qwerty123', 'qwerty12', 'qwerty1234',
  'qwer1234', 'q1w2e3r4', 'q1w2e3r4t5', '1q2w3e4r', '1q2w3e4r5t', '1qaz2wsx', '1qaz2wsx3edc', 'zaq12wsx', 'asdfghjkl', 'asdf1234', 'zxcvbnm1', 'zxcvbnm123',
  'abcd1234', 'abc12345', 'a1b2c3d4', 'aa123456', 'a1234567', 'a12345678', '123456ab', '123456abc', '1234abcd', '123qweasd', '123qwe123', '11223344', '112233445566',
  'iloveyou', 'iloveyou1', 'iloveyou2', 'sunshine', 'princess', 'princess1', 'football', 'football1', 'baseball', 'baseball1', 'basketball', 'superman', 'batman123',
  'starwars', 'trustno1', 'whatever', 'welcome1', 'welcome123', 'letmein1', 'letmein123', 'monkey123', 'dragon123', 'master123', 'shadow123', 'michael1', 'jennifer',
  'computer', 'internet', 'samsung1', 'changeme', 'changeme1', 'changeme123', 'secret123', 'administrator', 'admin123', 'admin1234', 'admin12345', 'root1234', 'test1234',
  'testtest', 'default1', 'guest123', 'user1234', 'login123', 'pokemon1', 'naruto123', 'freedom1', 'charlie1', 'liverpool', 'chelsea1', 'arsenal1', 'barcelona',
  'contraseña', 'contrasena', 'contraseña1', 'contrasena1', 'contraseña123', 'contrasena123', 'miclave1', 'miclave123', 'clave123', 'clave1234', 'secreto1', 'secreto123',
  'hola1234', 'hola12345', 'holahola', 'teamo123', 'teamo1234', 'teamomucho', 'teamo12345', 'amorcito', 'amoreterno', 'mi amor1', 'miamor123', 'mariposa', 'mariposa1',
  'estrella', 'estrella1', 'chocolate', 'chocolate1', 'guadalupe', 'alejandro', 'alejandra', 'fernando', 'fernanda', 'gabriela', 'sebastian', 'estefania', 'francisco',
  'roberto1', 'ricardo1', 'eduardo1', 'america1', 'chivas123', 'pumas123', 'cruzazul', 'cruzazul1', 'realmadrid', 'mexico123', 'mexico2026', 'mexico2027', 'futbol123',
  'bienvenido', 'bienvenidos', 'bienvenido1', 'administrador', 'organizador', 'usuario1', 'usuario123', 'prueba123', 'prueba1234', 'temporal', 'temporal1', 'temporal123',
  'motdepasse', 'azertyuiop', 'azerty123', 'bonjour1', 'doudou123', 'soleil123', 'marseille',
]);
