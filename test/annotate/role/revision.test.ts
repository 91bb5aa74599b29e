import { describe, expect, test } from 'vitest';
import { revisionOf, saysRevised } from '../../../src/annotate/role/revision.ts';

const BODY = 'Мельница на реке снова открыта.\n\nВ ней мелют рожь и овёс.';

describe('a text says at its head what it is to another version', () => {
  test.each([
    ['correction', `Исправленная версия\n\n${BODY}`],
    ['correction', `(Исправленная версия) ${BODY}`],
    ['correction', `ИСПРАВЛЕНИЕ: ${BODY}`],
    ['correction', 'Түзету\n\nӨзендегі диірмен қайта ашылды.'],
    ['correction', 'Диірмен ашылды (түзетілген нұсқа)\n\nОнда қара бидай тартады.'],
    ['correction', 'CORRECTION: Mill reopens on the river'],
    ['correction', 'Mill reopens on the river [corrected]\n\nIt grinds rye.'],
    ['cancellation', `ОТМЕНЕНО. ${BODY}`],
    ['cancellation', `Предупреждение о ветре отменено.\n\n${BODY}`],
    ['cancellation', 'Ескертудің күші жойылды.\n\nЖел басылды.'],
    ['cancellation', 'CANCELLED — Wind warning'],
    ['cancellation', 'The wind warning has been lifted.\n\nBoats may leave.'],
    // a subject of five words
    ['cancellation', `Предупреждение о ветре для судов отменено.\n\n${BODY}`],
    ['cancellation', 'Үлкен өзендегі қатты жел ескертуінің күші жойылды.\n\nЖел басылды.'],
    ['cancellation', 'The wind warning for boats has been lifted.\n\nBoats may leave.'],
    ['update', `Обновлённая версия\n${BODY}`],
    ['update', 'UPDATE 2: Mill reopens on the river'],
    ['update', 'Жаңартылған нұсқа\n\nДиірмен ашылды.'],
  ])('%s: %s', (revision, text) => {
    expect(revisionOf(text)).toBe(revision);
    expect(saysRevised(text)).toBe(true);
  });

  test.each([
    BODY,
    'Исправление ошибок займёт неделю, сообщил мельник.',
    'Рейс отменён из-за тумана на реке, пассажиров разместили в гостинице.',
    `${BODY}\n\nВ доме тихо.\n\nВо дворе тоже.\n\nОтменено.`,
    'The correction of the river bed took a year.',
    // a subject of six words
    `Предупреждение о сильном ветре для судов отменено.\n\n${BODY}`,
    'Біздің үлкен өзендегі қатты жел ескертуінің күші жойылды.\n\nЖел басылды.',
    'The wind warning for small boats has been lifted.\n\nBoats may leave.',
    // what is said of it goes on
    'Рейс отменён — на реке туман, пассажиров разместили в гостинице.',
    'Boat trip cancelled — there is fog over the river.',
    'The update was welcome, the miller said.',
    'Түзету жұмыстары бір айға созылды.',
    '',
  ])('and says nothing of it in a story: %s', (text) => {
    expect(revisionOf(text)).toBeUndefined();
  });

  test.each([
    `Опубликовано: 27.02.2026\nОбновлено: 28.02.2026, 10:30\n\n${BODY}`,
    'Updated: 10:30\n\nThe mill is open again.',
  ])('a stamp of a page says it is no first version, and no more: %s', (text) => {
    expect(revisionOf(text)).toBeUndefined();
    expect(saysRevised(text)).toBe(true);
  });
});
