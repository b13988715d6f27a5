// Every English sentence of the bot that is not an FAQ answer. Several ways to say each: none is said twice in a conversation.
import type { Phrases } from './phrases.js'

export const en: Phrases = {
  introduction: [
    "Hello and welcome. I'm the answering bot; whenever it's needed I'll fetch a colleague. How can I help?",
  ],
  introductionByName: [
    "Hello {name}, welcome. I'm the answering bot; whenever it's needed I'll fetch a colleague. How can I help?",
  ],
  greeting: ['Hello. What can I do for you?', 'Hello again. Go ahead, I’m listening.'],
  greetingByName: ['Hello {name}. What can I do for you?'],
  thanks: [
    "You're welcome. If anything else comes up, I'm here.",
    'Glad that helped. Ask away if there is more.',
    'My pleasure. Write here whenever you like.',
  ],
  bye: ['Goodbye. This chat stays here for you.', 'Have a good day. We can pick up where we left off.', 'Take care.'],
  noise: [
    "I'm here. Write your question in a few words and I'll look for the answer.",
    "If you have a question, go ahead: I'm listening.",
    "Ask whenever you're ready; I'm here.",
  ],
  fileCame: [
    "Your file has arrived. I can't look inside it: tell me in a few words what happened. If a colleague is needed, they will see it.",
    "It's here, and stays for my colleagues. Tell me in a sentence what you need.",
  ],
  iAmBot: [
    "I'm a bot: I answer from what my colleagues have written. Whenever you like, I pass this chat to one of them.",
    "A bot, not a person. Ask away; if I don't know, or if you prefer, I fetch a colleague.",
  ],
  listening: ["Go ahead, I'm listening.", "Yes, I'm here: please ask.", 'Please go on.'],
  declined: [
    'All right. If you put it another way I may have the answer, and the door to a colleague stays open.',
    'Sure. Tell me if you change your mind and I will fetch a colleague.',
    'Of course. Is there anything else?',
  ],
  clarify: [
    "I'm not sure I understood. Is it one of these?",
    'I have a few things close to your question. Which one is it?',
    "So that I don't answer the wrong thing: which of these do you mean?",
    'Does one of these fit?',
  ],
  fallback: [
    "I don't have the answer to this. Shall I ask a colleague?",
    "I don't know this one and I won't guess. Shall I pass it to a colleague?",
    "There is nothing I'm sure of for this question. Shall I fetch a colleague?",
  ],
  partMissing: [
    'I have no answer to {about}. Shall I ask a colleague about that?',
    'About {about} I don’t know, and I won’t guess. Shall I pass that to a colleague?',
  ],
  sameAnswer: [
    "The closest answer I have is the one above, and it doesn't seem to have helped. Shall I pass this to a colleague?",
    'I keep arriving at the same answer. If that is not your problem, say so and I will fetch a colleague.',
  ],
  offerPerson: [
    "I don't think my answers have helped so far. Shall a colleague take over?",
    'Perhaps somebody should look at this in person. Shall I fetch a colleague?',
  ],
  onlyOtherLanguage: ['I have this answer in Persian only for now:', 'This answer is available in Persian only:'],
  handoffAsked: [
    "Of course. I'm passing this chat to a colleague with everything you've told me.",
    "Certainly, I'm fetching a colleague now. You won't have to repeat anything.",
    'Yes. My colleague sees the chat so far and takes it from here.',
  ],
  handoffFrustrated: [
    "You're right; my answers didn't help. I'm passing this to a colleague now, with everything you've told me.",
    "I understand that this is annoying. I'm handing it to a colleague right away.",
    "Fair enough, this is getting us nowhere. A colleague takes over, and you won't have to start again.",
  ],
  handoffUpset: [
    "I understand why you're upset. I'm passing this to a colleague now, with everything you've told me.",
    "You have every reason to be upset. I'm fetching a colleague right away; you won't have to repeat anything.",
  ],
  handoffNoAnswer: [
    "I don't have the answer and I don't want to waste your time. I'm passing this to a colleague.",
    "This is beyond what I know. I'm fetching a colleague, who sees the whole chat.",
  ],
  handoffComplaint: [
    'This should not have happened, and it is ours to put right. I am passing the chat to a colleague now, with everything you told me.',
    'You are right: we did not do our part here. A colleague follows this up personally, and you will not have to repeat anything.',
    'I am sorry about this; it is our responsibility. I am handing it to a colleague, who takes it from here.',
  ],
  handoffSensitive: [
    'Thank you for telling me. This matters, and a colleague has to look at it right away. If anyone is in danger, please get somewhere safe and call your emergency number first.',
    'We take this seriously and it is not for a bot. I am fetching a colleague now. If someone is hurt or in danger, please call your emergency number before anything else.',
  ],
  handoffComplex: [
    'This depends on your own account, and a ready answer would not do it justice. I am passing it to a colleague, who can look at all of it together.',
    'Several things hang together here, so a colleague should look at your case. Everything you wrote goes along with it.',
  ],
  handoffAlwaysPerson: [
    "A colleague needs to look at this personally; I'm passing the chat on now.",
    "This takes a person. I'm handing the chat to a colleague with everything you've told me.",
  ],
  handoffBotFailed: [
    "Something on our side didn't work. I'm passing the chat to a colleague so that you don't lose time.",
    'We ran into a fault on our side; a colleague takes over and sees everything you wrote.',
  ],
  promised: [
    'You are number {place} in line. One of my colleagues will answer by {until}.',
    'Your place in line is {place}, and you will have an answer by {until}.',
  ],
  waiting: [
    "Nobody is at the desk right now, so I won't name a time that may not hold. Your chat keeps its place (number {place}) and the first colleague who comes in answers here.",
    'No colleague is at the desk at the moment. Your place is kept (number {place}) and the answer comes here, even if you close the page.',
  ],
  promisedWait: [
    'You are number {place} in the queue and it takes {wait}; a colleague answers by {until}.',
    'Number {place} in the queue: {wait} to go, and you have an answer by {until}.',
  ],
  closed: [
    'We are closed at the moment. We are back {back}, and you have an answer {until} at the latest; your question stays here.',
    'My colleagues are not at work now. We are here again {back} and answer you {until} at the latest.',
  ],
  leaveAddress: [
    'If you write your e-mail or phone number here, a colleague can reach you that way too.',
    'You may leave an e-mail or a phone number, so that you need not wait here.',
  ],
  nowKnown: [
    'A colleague has come. It is your turn in {wait}, and you have an answer by {until}.',
    'Now I can name a time: {wait}. A colleague is with you by {until}.',
  ],
  nowAgreed: [
    'A colleague has come. You have an answer by {until}.',
    'A colleague is at the desk and answers by {until}.',
  ],
  laterWait: [
    'The time that I named is running out, and that is on us. It takes {wait}: you have an answer by {until}.',
    'It takes longer than I said; I am sorry. The new time is {wait}, that is by {until}.',
    'It is not your turn yet, and you need not wait for us. The new estimate is {wait}, by {until}.',
  ],
  laterAgreed: [
    'The time that I named is running out, and that is on us. You have an answer by {until}.',
    'We do not make the time that I named; I am sorry. A colleague answers by {until}.',
    'My colleagues need longer. The new time is {until}.',
  ],
  laterUnknown: [
    'We do not make the time that I named, and that is on us. I cannot name another that I am sure of; your place is kept.',
    'The time that I named did not hold; I am sorry. Your place is the same, but I will not name a time that may be wrong again.',
  ],
  meanwhile: [
    'Until my colleague is here, this one I know myself; what we agreed stands.',
    'This one I can tell you right now:',
    'Here is the answer to that; the rest stays with my colleague.',
  ],
  instead: [
    'If you would rather not wait, we can call you or write to you.',
    'Or choose one of these, and we reach you without your waiting here.',
  ],
  askPhone: ['Of course. Write your phone number here and we call you.', 'Which number shall we call? Write it here.'],
  askAddress: [
    'Of course. Write your e-mail or phone number here, so that a colleague knows where to reach you.',
    'Where can we reach you? Write your e-mail or number here.',
  ],
  addressWrong: [
    'Something seems to be missing in this address. Write it like name@example.com or +98 912 123 4567.',
    'This number or e-mail does not look complete. Please look once more and write it again.',
  ],
  willCall: [
    'Noted: {address}. We call you {until} at the latest. You can write here at any time as well.',
    'We call {address}, {until} at the latest. The conversation stays here.',
  ],
  willAnswer: [
    'Noted: {address}. You have an answer {until} at the latest, here and there.',
    'The answer reaches {address} {until} at the latest. If you think of something else, add it here.',
  ],
  willAnswerHere: [
    'Noted: {address}. You have an answer here {until} at the latest. A colleague has it as well and may reach you there too.',
    'The answer is here {until} at the latest. I give {address} to my colleague, who may reach you there too.',
  ],
  optionCallBack: ['Call me back'],
  optionLater: ['Message me later'],
  agentLost: [
    'The connection to my colleague was lost; that is on us. Your chat is back at its first place in line with everything in it, and the next colleague carries on here.',
    'I am sorry: my colleague dropped out. You keep your place and need not repeat anything; the next colleague who is free carries on.',
    'We lost the colleague who was helping you, and I apologise. You are not starting over: your place in line is kept and someone else takes it from here.',
  ],
  agentSilent: [
    'Your chat is with {name}, who has not written yet; you are not forgotten. You will hear from us by {until}.',
    'You have not had an answer yet, and we have seen it. {name} has your chat and will write to you by {until}.',
    'You have waited, and you should know how it stands: {name} has the chat in hand and will tell you more by {until}. There is no need to write anything again.',
  ],
  putOff: [
    'A proper answer takes us longer; I am sorry about that. You hear from us here {until} at the latest.',
    'We are on it, and it takes a while. You hear from us {until} at the latest; there is no need to wait here.',
  ],
  handedOn: [
    'I am passing your chat, with everything you wrote, to another colleague. Your place is kept and you need not repeat anything.',
    'Another colleague carries on from here. They see the whole chat, and you keep your first place in line.',
    'Someone else takes your chat now; you are not starting over, and your place is kept.',
  ],
  merged: ['I have put this chat together with your other one, so that everything is in one place. We go on there.'],
  mergedApart: ['That other chat has just come to its end, so we go on right here.'],
  cardCheck: [
    'While my colleague is on the way, this is what I understood: “{question}”{facts} Is that right?',
    'I have noted this for my colleague: “{question}”{facts} Did I get it right?',
  ],
  cardFacts: [', with these: {list}.'],
  cardThanks: ['Thank you. My colleague gets exactly that.', 'Good to be sure; that is what my colleague will read.'],
  cardAsks: [
    'Please tell me what I got wrong or left out. Your place in line is kept.',
    'Write it here and I will put it right; your place does not change.',
  ],
  cardCorrected: [
    'Noted. My colleague sees it just like that.',
    'Thank you, I have put it right, and it goes along with your chat.',
  ],
  optionRight: ["That's right"],
  optionCorrect: ['Let me correct it'],
  farewell: [
    'Thank you for your time. How was this chat?',
    'I hope this is sorted now. How did we do?',
    'Thanks for writing to us. How would you rate this chat?',
  ],
  notHeard: [
    'This chat is closed, and what you write here no longer reaches my colleagues. If something is still open, please contact us another way.',
  ],
  optionNone: ['None of these'],
  optionYes: ['Yes, please ask'],
  optionNo: ['No, thanks'],
}
