// Reads calendar files with ical.js, another reader than the one that wrote them: a JSON list of texts on standard
// input, and on standard output for each what its entries hold.
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';

const texts = JSON.parse(readFileSync(0, 'utf8'));
console.log(JSON.stringify(texts.map(read)));

function read(text) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return {
    own: Object.fromEntries(calendar.getAllProperties().map((each) => [each.name, String(each.getFirstValue())])),
    entries: calendar.getAllSubcomponents('vevent').map(entry),
  };
}

function entry(component) {
  return {
    ...values(component),
    types: component.getAllProperties().map((each) => `${each.name} ${each.type}`).sort(),
    alarms: component.getAllSubcomponents('valarm').map(values),
  };
}

function values(component) {
  return Object.fromEntries(component.getAllProperties().map((each) => [each.name, value(each.getFirstValue())]));
}

function value(found) {
  return found instanceof ICAL.Duration ? found.toSeconds() : typeof found === 'number' ? found : String(found);
}
