/** Which of some words stands last in a text; of two that end at one place the longer; '' where none stands. */
export function lastWordOf(text: string, words: readonly string[]): string {
  const found = words
    .map((word) => ({ word, end: text.lastIndexOf(word) + word.length }))
    .filter(({ word, end }) => end >= word.length);
  return found.sort((a, b) => b.end - a.end || b.word.length - a.word.length)[0]?.word ?? '';
}
