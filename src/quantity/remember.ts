/** What `make` gives for a key, kept in `known`, which is emptied once it holds more than `most`. */
export function remember<K, V extends object>(known: Map<K, V>, most: number, key: K, make: () => V): V {
  const before = known.get(key);
  if (before) return before;
  const made = make();
  if (known.size >= most) known.clear();
  known.set(key, made);
  return made;
}
