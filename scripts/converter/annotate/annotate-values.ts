/** All numbers of a document as drafts of records, in source order. */

import { namedAbove } from '../names/named-above.ts';
import type { Passage } from '../passages.ts';
import { type Setting, statementsOf } from '../sentences/prose.ts';
import { each } from '../words/listed.ts';
import { wordList } from '../words/word-list.ts';
import { attachmentOf, contextsOf, type DocumentContext } from './context.ts';
import type { ValueDraft } from './draft.ts';
import { inheritedTimes } from './inheritance.ts';
import { draftOf } from './locate.ts';
import { modelParents } from './models.ts';
import { moodsOf } from './mood.ts';
import { tableDrafts } from './tables/tables.ts';

/** Of what stands under such a heading, a reading of a plan says again what the plan promises. */
const GOALS = wordList(each('主要 总体 工作 发展 年度 任务', '目标'));

/** Of each person or firm below such a heading it is told what is paid. */
const GRANTS = wordList(each('补贴 补助 奖励 资助 津贴', '标准 额度'));

const READ = new Set(['heading', 'paragraph', 'footnote', 'table-note']);

/** A line of the head that is a sentence is text, whatever the head took it for. */
const isTextInFront = ({ kind, text }: Passage): boolean =>
  kind === 'front' && text.text.length > 24 && /[，,；;：].*[。.！]$/.test(text.text.trim());

/** Numbers of a worked example are assumptions, whatever else they look like. */
function asAssumption(draft: ValueDraft): ValueDraft {
  return draft.class === 'fact' || draft.class === 'target' ? { ...draft, class: 'assumption' } : draft;
}

/** A passage that is read as running text, with what it takes from its document and its surroundings. */
export interface Placed {
  readonly passage: Passage;
  readonly context: DocumentContext;
  readonly setting: Setting;
}

interface Surroundings {
  readonly placed: readonly Placed[];
  readonly moods: ReturnType<typeof moodsOf>;
  readonly times: ReturnType<typeof inheritedTimes>;
}

/** The running text of a document, each passage where it stands. */
export function surroundingsOf(context: DocumentContext, passages: readonly Passage[]): Surroundings {
  const contexts = contextsOf(context, passages);
  const contextAt = (passage: Passage): DocumentContext => contexts.get(attachmentOf(passage)) ?? context;
  const moods = moodsOf(passages, contextAt);
  const times = inheritedTimes(passages);
  const placed = passages.flatMap((passage, index) => {
    if (!READ.has(passage.kind) && !isTextInFront(passage)) return [];
    const setting: Setting = {
      mood: moods[index] ?? 'open',
      inherited: times[index] ?? null,
      subject: '',
      lead: passage.headings.join('\n'),
      explains: passage.kind === 'footnote' || passage.kind === 'table-note',
      granting: passage.headings.some(GRANTS.some),
      committed: passage.headings.some(GOALS.some),
      pastYear: context.genre === 'report' && moods[index] === 'past' ? (context.lastFull ?? null) : null,
      fallbackYear: context.planEnd ?? (context.genre === 'report' ? context.year : null),
    };
    return [{ passage, context: contextAt(passage), setting }];
  });
  return { placed, moods, times };
}

/** First those of the running text, then those of the tables: each passage as a whole, one after the other. */
export function* draftsIn(
  source: string,
  context: DocumentContext,
  passages: readonly Passage[],
): Generator<ValueDraft> {
  const { placed, moods, times } = surroundingsOf(context, passages);
  const models = modelParents(passages);
  const prose = placed.flatMap(({ passage, context: own, setting }) => {
    const drafts = statementsOf(passage.text.text, own, setting).map((s) => draftOf(source, passage, s));
    return passage.parents.some((p) => models.has(p)) ? drafts.map(asAssumption) : drafts;
  });
  yield* namedAbove(prose);
  yield* tableDrafts(source, context, passages, { moods, times });
}

/** In source order. */
export const annotateValues = (...document: Parameters<typeof draftsIn>): ValueDraft[] =>
  [...draftsIn(...document)].sort((a, b) => a.start - b.start);
