import { loadConfig } from '@feria/server';
import { SecretBox } from './secret-box.ts';

const config = loadConfig({ DATABASE_URL: 'postgres://nowhere/none', SESSION_SECRET: 'one secret of the house, long enough' });
const box = new SecretBox(config);

describe('a secret box', () => {
  it('gives back what it sealed, and never seals twice alike', () => {
    const sealed = box.seal('JBSWY3DPEHPK3PXP', 'anna');
    expect(sealed).not.toContain('JBSWY3DPEHPK3PXP');
    expect(box.open(sealed, 'anna')).toBe('JBSWY3DPEHPK3PXP');
    expect(box.seal('JBSWY3DPEHPK3PXP', 'anna')).not.toBe(sealed);
  });

  it('opens for no other account, no other house, and nothing that was changed', () => {
    const sealed = box.seal('JBSWY3DPEHPK3PXP', 'anna');
    expect(() => box.open(sealed, 'bert')).toThrow();
    expect(() => new SecretBox({ ...config, sessionSecret: 'another secret of another house' }).open(sealed, 'anna')).toThrow();
    const [key, iv, text, tag] = sealed.split('.');
    expect(() => box.open([key, iv, `${text!.startsWith('A') ? 'B' : 'A'}${text!.slice(1)}`, tag].join('.'), 'anna')).toThrow();
    expect(() => box.open([key, iv, text, tag!.slice(0, 8)].join('.'), 'anna')).toThrow();
  });
});
