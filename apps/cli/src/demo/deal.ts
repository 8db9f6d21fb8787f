import type { Random } from './random.ts';

/** Hands out cards in turn, in a fresh order each round, skipping those that do not suit. */
export function dealer<Card>(cards: readonly Card[], random: Random): (suits?: (card: Card) => boolean) => Card {
  let deck: Card[] = [];
  return (suits = () => true) => {
    if (!deck.some(suits)) deck = [...deck, ...random.shuffle(cards)];
    const [card] = deck.splice(deck.findIndex(suits), 1);
    if (card === undefined) throw new Error('No card suits');
    return card;
  };
}
