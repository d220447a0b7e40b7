// What programs import from the package; its types are in dist/agenda-pdf.d.ts. The program's parts are loaded when
// something is first asked for.
const { load } = require('./load.js');

/** @param {'checkMeeting' | 'buildMeeting' | 'exportMeeting'} name */
const call =
  name =>
  async (...given) =>
    (await load('commands', 'library').library())[name](...given);

exports.checkMeeting = call('checkMeeting');
exports.buildMeeting = call('buildMeeting');
exports.exportMeeting = call('exportMeeting');
