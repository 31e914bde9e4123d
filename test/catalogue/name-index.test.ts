import { describe, expect, it } from 'vitest';
import { NameIndex } from '../../rules/kit/catalogue/name-index.ts';

describe('NameIndex', () => {
  const index = new NameIndex(['steps', 'Prerequisites', 'deploy-the-blueprint', 'deploy-by-hand', 'pricing']);

  it('finds a name by case, by slips and by its beginning', () => {
    expect(index.sameButCase('STEPS')).toBe('steps');
    expect(index.near('prerequisits')).toEqual(['Prerequisites']);
    expect(index.near('stpes')).toEqual(['steps']);
    expect(index.near('support')).toEqual([]);
    expect(index.onlyOneFrom('pric')).toBe('pricing');
    expect(index.onlyOneFrom('deploy-')).toBeUndefined();
    expect(index.onlyOneFrom('x')).toBeUndefined();
  });

  it('tells a slip from another name of the same pattern', () => {
    const names = new NameIndex(['deploy-redis-blueprint', 'deploy-mongodb-blueprint', 'release-notes-4', 'deploy-mapr-blueprint', 'choose-a-network', 'open-a-port', 'rack.png']);
    expect(names.near('deploy-nginx-blueprint')).toEqual([]);
    expect(names.near('deploy-mahara-blueprint')).toEqual([]);
    expect(names.near('deploy-mongdb-blueprint')).toEqual(['deploy-mongodb-blueprint']);
    expect(names.near('release-notes-5')).toEqual([]);
    expect(names.near('choose-network')).toEqual(['choose-a-network']);
    expect(new NameIndex(['a.md']).near('x.md')).toEqual([]);
    expect(names.near('rack.jpg')).toEqual(['rack.png']);
    expect(names.near('open_a_prot')).toEqual(['open-a-port']);
  });

  it('takes a name that objects have for a name', () => {
    expect(new NameIndex(['__proto__', 'constructor']).sameButCase('Constructor')).toBe('constructor');
    expect(new NameIndex([]).sameButCase('constructor')).toBeUndefined();
  });

  it('gives up after so many slips that none is one', () => {
    const many = new NameIndex(['deploy']);
    for (let slip = 0; slip < 5000; slip += 1) many.near(`other-${slip}`);
    expect(many.near('deplyo')).toEqual([]);
    expect(many.sameButCase('Deploy')).toBe('deploy');
  });
});
