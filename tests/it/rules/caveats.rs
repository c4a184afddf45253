//! Every caveat has an effect: a refusal, a delay, less fit, a cost, a face.
