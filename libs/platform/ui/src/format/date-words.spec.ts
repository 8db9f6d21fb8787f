import { dateWords, durationWords, languageWords, timeWords } from './date-words.ts';

describe('dates and times in words', () => {
  it('names the day in three languages', () => {
    expect(dateWords('es', '2027-05-15', 'long')).toBe('sábado 15 de mayo');
    expect(dateWords('en', '2027-05-15', 'long')).toBe('Saturday 15 May');
    expect(dateWords('fr', '2027-05-15', 'long')).toBe('samedi 15 mai');
  });

  it('is short where there is little room', () => {
    expect(dateWords('es', '2027-05-15', 'short')).toBe('sáb 15 may');
  });

  it('never shifts a date by the machine’s zone', () => {
    expect(dateWords('es', '2027-01-01', 'full')).toContain('1 de enero de 2027');
  });

  it('writes times as each language does', () => {
    expect([timeWords('es', '17:30'), timeWords('en', '17:30'), timeWords('fr', '17:30')]).toEqual(['17:30', '5:30 pm', '17 h 30']);
    expect([timeWords('es', '09:05'), timeWords('en', '00:05')]).toEqual(['9:05', '12:05 am']);
  });

  it('says how long', () => {
    expect([45, 60, 95].map(durationWords)).toEqual(['45 min', '1 h', '1 h 35 min']);
  });

  it('names languages and leaves unknown codes alone', () => {
    expect(languageWords('es', 'fr')).toBe('francés');
    expect(languageWords('es', '??')).toBe('??');
  });
});
