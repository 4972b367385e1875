import { describe, expect, it } from 'vitest';
import { joinPieces, type Piece, spoken } from './join.ts';

const free = (text: string): Piece => ({ text, carries: null });
const put = (text: string, own = 'it'): Piece => ({ text, carries: 'x', own });
const said = (...pieces: Piece[]) => spoken(joinPieces(pieces));

describe('a phrase in its line', () => {
  it('has a capital where it begins a sentence and none where it does not', () => {
    expect(said(put('feathers'), free('! '), put('feathers'), free(' everywhere!'))).toBe(
      'Feathers! Feathers everywhere!',
    );
    expect(said(free('It came with '), put('the suit'), free('.'))).toBe('It came with the suit.');
  });

  it('closes with one mark: its own if that is louder, else the line’s', () => {
    expect(said(free('It says "'), put('Honk!'), free('".'))).toBe('It says "Honk!"');
    expect(said(put('Howdy.'), free('! Now sit.'))).toBe('Howdy! Now sit.');
    expect(said(free('And then: '), put('Honk!'), free('.'))).toBe('And then: Honk!');
  });

  it('takes the closing mark of its socket where it brings none', () => {
    expect(said(put('no receipt', 'No moon.'))).toBe('No receipt.');
    expect(said(free('Count them. '), put('a dozen', 'I ran out.'), free(' And again.'))).toBe(
      'Count them. A dozen. And again.',
    );
  });

  it('shouts where its socket shouts', () => {
    expect(said(put('Howdy.', 'CLOSE THE BAG!'))).toBe('HOWDY.');
    expect(said(put('howdy', 'CLOSE THE BAG!'))).toBe('HOWDY!');
  });

  it('runs into another phrase without a stop between them', () => {
    expect(said(put('a hat', 'A hat'), free(' '), put('went round', 'fell'), free('.'))).toBe('A hat went round.');
  });
});
