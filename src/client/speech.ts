/** Reads a measure aloud, sentence by sentence; the sentence that is read is marked. */
import { speech as words } from '../lib/strings.ts';
import { announce } from './announce.ts';
import { make } from './element.ts';

/** Pieces of text that belong to the policy, one range a sentence. */
function sentences(block: Element): Range[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('[data-editorial], [hidden], .fn')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const ranges: Range[] = [];
  let open: Range | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    for (let at = 0; at < text.length; ) {
      open ??= startAt(node, at);
      const stop = /[。；！？]/.exec(text.slice(at));
      at = stop ? at + stop.index + 1 : text.length;
      open.setEnd(node, at);
      if (!stop) continue;
      ranges.push(open);
      open = null;
    }
  }
  return open ? [...ranges, open] : ranges;
}

function startAt(node: Node, at: number): Range {
  const range = document.createRange();
  range.setStart(node, at);
  return range;
}

function follow(range: Range | null): void {
  if (!('highlights' in CSS)) return;
  if (range) CSS.highlights.set('spoken', new Highlight(range));
  else CSS.highlights.delete('spoken');
}

export function stop(): void {
  speechSynthesis.cancel();
  follow(null);
}

function say(ranges: readonly Range[], done: () => void): void {
  const [first, ...rest] = ranges;
  if (!first) {
    done();
    return;
  }
  const utterance = new SpeechSynthesisUtterance(first.toString());
  utterance.lang = 'zh-CN';
  utterance.onstart = () => follow(first);
  utterance.onend = () => say(rest, done);
  utterance.onerror = done;
  speechSynthesis.speak(utterance);
}

export function speakButton(block: Element): HTMLButtonElement {
  const button = make('button', { type: 'button' }, words.speak);
  let speaking = false;
  const rest = (): void => {
    speaking = false;
    button.textContent = words.speak;
    follow(null);
  };
  button.addEventListener('click', () => {
    if (!('speechSynthesis' in window)) {
      announce(words.none);
      return;
    }
    stop();
    if (speaking) {
      rest();
      return;
    }
    speaking = true;
    button.textContent = words.stop;
    say(sentences(block), rest);
  });
  return button;
}
