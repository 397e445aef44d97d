/** Which groups may not be shown, by their places, and whether their total may be. */
export interface Hidden {
  groups: ReadonlySet<number>;
  total: boolean;
}

/**
 * Hides groups that are smaller than `least`, and then the smallest others until those that are
 * hidden are together not smaller either: what a reader can find by taking the shown groups from the
 * total is then about that many organisations at least (complementary suppression). Where there is
 * no other group left to hide, the total is hidden too.
 *
 * @param sizes organisations in each group
 */
export function hideSmallGroups(sizes: readonly number[], least: number): Hidden {
  const places = sizes.map((_, place) => place).sort((a, b) => sizeAt(a) - sizeAt(b) || a - b);
  const groups = new Set<number>();
  let together = 0;
  for (const place of places) {
    const isSmall = sizeAt(place) < least;
    if (!isSmall && (groups.size === 0 || together >= least)) break;
    groups.add(place);
    together += sizeAt(place);
  }
  return { groups, total: groups.size > 0 && together < least };

  function sizeAt(place: number): number {
    return sizes[place] as number;
  }
}
