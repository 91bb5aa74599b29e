import { describe, expect, test } from 'vitest';
import { told } from '../figure/alarms.ts';

describe('what was not done before, and is done for the first time', () => {
  test.each([
    ['Көрмеде 30 зат бар, олар бұрын көрсетілмеген.', 'Көрмеде 30 зат бар, олар алғаш рет көрсетіледі.'],
    ['В зале 30 картин, раньше их не выставляли.', 'В зале 30 картин, их выставляют впервые.'],
    ['The hall has 30 works not shown before.', 'The hall has 30 works shown for the first time.'],
  ])('%s → %s is silent', (a, b) => {
    expect(told(a, b)).toEqual([]);
    expect(told(b, a)).toEqual([]);
  });

  test.each([
    ['Көрмеде 30 зат бар, олар бұрын көрсетілмеген.', 'Көрмеде 30 зат бар, олар бұрын көрсетілген.'],
    ['В зале 30 картин, раньше их не выставляли.', 'В зале 30 картин, раньше их выставляли.'],
    ['The hall has 30 works not shown before.', 'The hall has 30 works shown before.'],
  ])('%s → %s is told', (a, b) => {
    expect(told(a, b)).not.toEqual([]);
    expect(told(b, a)).not.toEqual([]);
  });
});

describe('a place in a row that one of two headlines has', () => {
  const story = 'The fair opens on Monday at the harbour. It has 40 stalls and a band.';
  test.each([
    ['Harbour fair is held for the fifth time', 'Stalls fill the harbour as the fair opens'],
    ['Third-quarter catch lifts the harbour fair', 'The catch lifts the harbour fair'],
  ])('%s → %s is silent', (a, b) => {
    expect(told(`${a}\n\n${story}`, `${b}\n\n${story}`)).toEqual([]);
  });
  test('another one is told', () => {
    const [a, b] = ['Harbour fair is held for the fifth time', 'Harbour fair is held for the sixth time'];
    expect(told(`${a}\n\n${story}`, `${b}\n\n${story}`)).not.toEqual([]);
  });
});
