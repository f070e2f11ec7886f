/** The SHA-256 of `place-names.tsv` and `places.tsv` together, written with them: it stands for them where the code is hashed. */
export const placesDigest = "1559ae353b522aee7ee269a724d890686a053480835918d0a5f0571eb882e24c";
