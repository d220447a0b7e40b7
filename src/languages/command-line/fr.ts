import { words as en } from './en.ts';
import type { CommandLineWords } from './words.ts';

const decimal = (number: number) => number.toFixed(2).replace('.', ',');

/** What the command line says in French; help, and what is said of attached files, is in English. */
export const words: CommandLineWords = {
  ...en,
  error: 'erreur : ',
  tryHelp: 'Essayez "agenda --help".',
  fault: what =>
    `une erreur du programme, pas de votre ordre du jour : ${what}. Signalez cette ligne, et ce que dit \`agenda --version\`.`,
  ended: 'il s’est arrêté avant la fin',
  wrong: {
    'one-file': () => '"-o -" ne peut donner qu’un fichier, et ce dossier contient plusieurs réunions.',
    'output-taken': reporter => `"-o -" a besoin de la sortie standard, et "--reporter ${reporter}" aussi.`,
    'output-closed': () => '"-o -" a besoin de la sortie standard, et elle est fermée.',
    'folder-needed': output => `"${output}" est un fichier, et il faut un dossier pour plusieurs réunions.`,
    'one-format': () => '"-o -" ne peut donner qu’un fichier : choisissez un seul --format.',
    'folder-for-formats': output =>
      `"${output}" est un fichier, et il faut un dossier pour plusieurs formats.`,
    'not-written-over': (output, noun) =>
      `"${output}" est un fichier à vous, et non un fichier ${noun}. Il n’est pas remplacé.`,
    'whole-number': () => 'Écrivez un nombre entier.',
    shard: () => 'Écrivez 2/5 pour la deuxième part sur cinq.',
    'schema-unknown': kind => `Il n’y a pas de schéma "${kind}" : écrivez meeting, item, template ou export.`,
    epoch: () => 'SOURCE_DATE_EPOCH doit être un nombre entier : les secondes depuis le 1er janvier 1970.',
    'options-missing': options => `Il manque ${options}. Dans un terminal, le programme le demanderait.`,
    'folder-not-empty': folder =>
      `"${folder}" existe déjà et n’est pas vide. Indiquez un dossier qui n’existe pas encore.`,
    'date-wrong': text => `"${text}" n’est pas une date. Écrivez-la ainsi : 2026-10-07.`,
    'time-wrong': text => `"${text}" n’est pas une heure. Écrivez-la ainsi : 18:30.`,
    'language-unknown': (text, known) => `Il n’y a pas de langue "${text}" : écrivez ${known}.`,
    'template-unknown': (text, known) => `Il n’y a pas de modèle "${text}" : écrivez ${known}.`,
    'no-meeting': folder =>
      `Il n’y a pas de meeting.md dans "${folder}". Indiquez le dossier de la réunion avec --meeting.`,
    'last-wrong': folder =>
      `La réunion dans "${folder}" contient des erreurs. Lancez "agenda check" et corrigez-les d’abord.`,
    'item-unknown': (item, known) => `Il n’y a pas de point "${item}". Les points sont : ${known}.`,
    'item-twice': (item, files) =>
      `"${item}" peut désigner chacun de ces fichiers : ${files}. Écrivez le nom du fichier.`,
    'after-itself': item => `"${item}" ne peut pas venir après lui-même.`,
    'title-empty': () => 'Le titre est vide.',
    'place-needed': () => 'Dites où : --first, ou --after et un autre point.',
    'file-needed': () => 'Indiquez un fichier, ou écrivez --pending et le titre de ce qui suivra.',
    'file-or-pending': () =>
      'Ce qui suivra (--pending) n’a pas encore de fichier : laissez l’un des deux de côté.',
    'title-of-many': () =>
      '--title et --document valent pour un seul fichier. Joignez les fichiers un par un.',
    'file-missing': file => `Il n’y a pas de fichier "${file}".`,
    'file-kind': file => `"${file}" n’est pas un fichier.`,
    'file-too-large': (file, limit) => `"${file}" dépasse ${limit} Mo.`,
    'name-taken': file => `"${file}" existe déjà.`,
    'fields-unclear': file =>
      `Les champs de "${file}" ne peuvent pas être modifiés tels quels. "agenda check" dit pourquoi ; ou écrivez les lignes vous-même.`,
    'changed-meanwhile': file =>
      `"${file}" vient d’être modifié par un autre programme, et reste comme il est.`,
    'link-not-followed': file => `Le chemin vers "${file}" passe par un lien. Rien n’y est écrit.`,
    'not-written': (file, code) => `"${file}" ne peut pas être écrit (${code}).`,
    'not-read': (file, code) => `"${file}" ne peut pas être lu (${code}).`,
    'shell-unknown': (shell, known) => `Il n’y a pas de complétion pour "${shell}" : écrivez ${known}.`,
    'folder-gone': () => 'Le dossier où vous êtes n’existe plus. Allez dans un autre.',
    'one-meeting': () => 'Le dossier contient plusieurs réunions. Indiquez celle que vous voulez ouvrir.',
    'nothing-to-edit': folder =>
      `Il n’y a pas de réunion dans "${folder}". Indiquez le dossier d’une réunion, ou un dossier vide pour en commencer une.`,
    port: () => 'Écrivez un numéro de port : de 0 à 65535.',
    'port-taken': port => `Le port ${port} est pris. Choisissez-en un autre, ou laissez --port de côté.`,
    'base-url': text =>
      `"${text}" n’est pas l’adresse d’un site. Écrivez-la ainsi : https://example.org/agendas/`,
    'site-missing': folder => `"${folder}" n’est pas un site entier : faites-le avec "agenda site --shard".`,
    'output-lost': code => `La sortie ne peut pas être écrite (${code}).`,
  },
  desk: {
    running: () =>
      'La réunion est ouverte dans le navigateur. Entrée donne une nouvelle adresse, Ctrl+C met fin au programme.',
    rescued: file =>
      `Un texte n’a pas pu être enregistré, parce que son fichier avait changé. Il est dans ${file}.`,
  },
  watch: {
    watching: folder => `Surveille ${folder}. Ctrl+C pour terminer.`,
    changed: (file, others) =>
      others === 0
        ? `Modifié : ${file}`
        : `Modifié : ${file} et ${others} ${others === 1 ? 'autre fichier' : 'autres fichiers'}`,
    changedCount: files => (files === 1 ? 'Un fichier a changé' : `${files} fichiers ont changé`),
    built: seconds => `Fait en ${decimal(seconds)} s`,
    kept: seconds => `Non fait (${decimal(seconds)} s). Le PDF précédent reste.`,
  },
  next: command => `Ensuite : ${command}`,
  asks: {
    begin: folder =>
      `Une nouvelle réunion dans ${folder}. Appuyez sur Entrée pour prendre la réponse affichée.`,
    language: 'En quelle langue est l’ordre du jour ?',
    title: 'Quelle instance se réunit ?',
    organisation: 'À quelle organisation appartient-elle ?',
    date: 'Quel jour se réunit-elle ?',
    start: 'À quelle heure commence la réunion ?',
    location: 'Où a-t-elle lieu ?',
    template: 'Quel modèle faut-il pour l’ordre du jour ?',
    templates: {
      standard: 'simple et sobre, pour tous',
      kommune: 'une commune : une couverture, des intitulés à côté du texte',
      board: 'une société ou une association : compact',
    },
    item: number => `Titre du point ${number} ?`,
    none: 'Entrée pour passer',
    noMore: 'Entrée s’il n’y en a plus',
    examples: 'Entrée en crée trois à titre d’exemple',
    done: 'C’est tout.',
    cancelled: 'Rien n’a été écrit.',
  },
  parser: {
    'unknown-option': (option, nearest) =>
      `Il n’y a pas d’option "${option}".${nearest ? ` Vouliez-vous dire ${nearest} ?` : ''}`,
    'unknown-command': (command, nearest) =>
      `Il n’y a pas de commande "${command}".${nearest ? ` Vouliez-vous dire ${nearest} ?` : ''}`,
    'too-many-arguments': () =>
      'Il y a trop de mots sur la ligne. Mettez un nom avec des espaces entre guillemets.',
    'argument-missing': () => 'Il manque quelque chose après la commande.',
    'value-missing': option => `Il manque quelque chose après l’option "${option}".`,
    'choice-unknown': (option, value, choices) =>
      `"${value}" ne convient pas après "${option}" ; choisissez parmi ${choices}.`,
    'value-wrong': (option, value, why) => `"${value}" ne convient pas après "${option}". ${why}`,
  },
};
