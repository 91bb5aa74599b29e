import { describe, expect, test } from 'vitest';
import { told } from '../figure/alarms.ts';

describe('a phrase that went to another place of what is told', () => {
  test.each([
    [
      '"For farmers with poor soil, this could be a turning point," said Dr Brunt. "But it is no cure."',
      'Dr Brunt said that for farmers with poor soil this would be a turning point, but that it was no cure.',
    ],
    [
      'A fall near the finish held up 30 riders. Oskar Lund, who began the day in third place, left with a suspected broken wrist.',
      'Oskar Lund, who was third at the start of the day, left with a broken wrist after a fall near the finish held up 30 riders.',
    ],
    [
      '«Жильцы первых двух подъездов обязаны вернуть ключи до пятницы», – сообщил мэр Глеб Уткин.',
      'Мэр Глеб Уткин сообщил, что жильцы первых двух подъездов вправе вернуть ключи до пятницы.',
    ],
    [
      '«Тек ескі үйлердің тұрғындары сәрсенбіде есептегішті тегін ауыстыра алады», – деді әкім Асан Ержан.',
      'Әкім Асан Ержан ескі үйлердің тұрғындары сәрсенбіде есептегішті тегін ауыстыра алатынын айтты.',
    ],
  ])('keeps what limits it: %s → %s', (a, b) => {
    expect(told(a, b)).toHaveLength(1);
    expect(told(b, a)).toHaveLength(1);
  });

  test.each([
    [
      '"For farmers with poor soil, this could be a turning point," said Dr Brunt. "But it is no cure."',
      'Dr Brunt said that for farmers with poor soil this could be a turning point, but that it was no cure.',
    ],
    [
      '«Жильцы первых двух подъездов обязаны вернуть ключи до пятницы», – сообщил мэр Глеб Уткин.',
      'Мэр Глеб Уткин сообщил, что жильцы первых двух подъездов должны вернуть ключи до пятницы.',
    ],
    [
      '«Тек ескі үйлердің тұрғындары сәрсенбіде есептегішті тегін ауыстыра алады», – деді әкім Асан Ержан.',
      'Әкім Асан Ержан тек ескі үйлердің тұрғындары сәрсенбіде есептегішті тегін ауыстыра алатынын айтты.',
    ],
  ])('or says it in other words: %s → %s', (a, b) => {
    expect(told(a, b)).toEqual([]);
    expect(told(b, a)).toEqual([]);
  });
});
