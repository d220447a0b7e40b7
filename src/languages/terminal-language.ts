/** The code of the language that a terminal is set to (POSIX, 8.2): "da" for "da_DK.UTF-8"; empty if it has none. */
export function terminalLanguage(environment: Readonly<Record<string, string | undefined>>): string {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return /^([a-z]+)(?:[_.@-]|$)/.exec(LC_ALL || LC_MESSAGES || LANG || '')?.[1] ?? '';
}
