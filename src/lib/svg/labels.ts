/** Labels that share a column are moved apart, as little as it takes, and stay inside. */
export interface Wanted {
  readonly x: number;
  readonly y: number;
}

/** Stacks upwards from the lowest, since a label stands above its dot; then down again where the column ends. */
function spread(heights: readonly number[], gap: number, [top, bottom]: readonly [number, number]): number[] {
  const placed: number[] = [];
  let limit = bottom;
  for (const height of heights) {
    placed.push(Math.min(height, limit));
    limit = (placed.at(-1) ?? limit) - gap;
  }
  let floor = top;
  for (let i = placed.length - 1; i >= 0; i--) {
    placed[i] = Math.max(placed[i] ?? top, floor);
    floor = (placed[i] ?? top) + gap;
  }
  return placed;
}

/** New heights in the order given; labels whose columns are nearer than `width` may not overlap. */
export function placeLabels(
  labels: readonly Wanted[],
  gap: number,
  width: number,
  range: readonly [number, number],
): number[] {
  const result = labels.map((label) => label.y);
  const order = labels.map((_, i) => i).sort((a, b) => (labels[a]?.x ?? 0) - (labels[b]?.x ?? 0));
  const columns: number[][] = [];
  for (const i of order) {
    const column = columns.at(-1);
    const start = labels[column?.[0] ?? -1]?.x;
    if (column && start !== undefined && (labels[i]?.x ?? 0) - start < width) column.push(i);
    else columns.push([i]);
  }
  for (const column of columns) {
    const sorted = column.toSorted((a, b) => (labels[b]?.y ?? 0) - (labels[a]?.y ?? 0));
    const heights = spread(
      sorted.map((i) => labels[i]?.y ?? 0),
      gap,
      range,
    );
    for (const [n, i] of sorted.entries()) result[i] = heights[n] ?? 0;
  }
  return result;
}
