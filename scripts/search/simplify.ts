/** Traditional characters read as simplified ones; most texts have none, which is quickly seen. */
import type { Simplified } from './draft.ts';

export function simplifier(simplified: Simplified): (text: string) => string {
  const traditional = new Uint8Array(0x10000);
  for (const character of simplified.keys()) traditional[character.charCodeAt(0)] = 1;
  const hasSome = (text: string): boolean => {
    for (let i = 0; i < text.length; i++) if (traditional[text.charCodeAt(i)] === 1) return true;
    return false;
  };
  return (text) => (hasSome(text) ? [...text].map((each) => simplified.get(each) ?? each).join('') : text);
}
