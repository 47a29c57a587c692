/** Turns the order of the effects around, in the engine's own source. */
module.exports = (source) => source.replace('  return effects;\n', '  return effects.toReversed();\n');
