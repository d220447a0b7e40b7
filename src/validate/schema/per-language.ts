import type { LanguageCode } from '../../languages/index.ts';

/** Makes a schema once for each language: it is hundreds of objects, and an archive reads thousands of files by it. */
export function perLanguage<S>(make: (language?: LanguageCode) => S): (language?: LanguageCode) => S {
  const made = new Map<LanguageCode | undefined, S>();
  return language => {
    const schema = made.get(language) ?? make(language);
    made.set(language, schema);
    return schema;
  };
}
