//! What has to change in the pages' document before it can be read as plain schemas.
//!
//! Each repair is one pass with its reason. A pass counts the places it changed, so that one
//! that no longer applies is noticed.

mod bounds;
mod composition;
mod deprecation;
mod headers;
mod inline;
mod lost;
mod media;
mod nullability;
mod overlooked;
mod placeholders;
mod references;
mod shape;
mod types;
mod unions;

pub use headers::RESERVED_HEADERS;

use serde_json::Value;

use crate::context::Context;

/// One repair.
pub(crate) struct Pass {
    pub(crate) name: &'static str,
    pub(crate) reason: &'static str,
    run: fn(&mut Value, &mut Context<'_>) -> usize,
}

/// The repairs in the order they are made: each may rely on those before it.
pub(crate) const PASSES: [Pass; 17] = [
    Pass {
        name: "shared parts in place",
        reason: "one operation is read at one place: shared parameters, bodies and answers are copied to where they are used",
        run: references::shared_parts,
    },
    Pass {
        name: "placeholders are parameters",
        reason: "what stands in braces in a path has to be set, whether or not a parameter describes it",
        run: placeholders::declared,
    },
    Pass {
        name: "schemas are schemas",
        reason: "a part of another form, such as a list in the place of `properties`, would be overlooked",
        run: shape::check,
    },
    Pass {
        name: "references lead somewhere",
        reason: "a reference that dangles or leads back to itself would panic further on",
        run: references::check,
    },
    Pass {
        name: "one way to say a bound",
        reason: "OpenAPI 3.0 says by a boolean that a bound is no part of its range, 3.1 by a number; put together, the one would speak of the other's bound",
        run: bounds::one_way,
    },
    Pass {
        name: "one form of a body",
        reason: "the client speaks JSON, and answers of success that are the same have one type",
        run: media::one_form,
    },
    Pass {
        name: "deprecation in prose",
        reason: "the pages say \"**Deprecated**\" in prose and leave out `deprecated: true`",
        run: deprecation::prose,
    },
    Pass {
        name: "every schema says its type",
        reason: "`const` is an `enum` of one value; a list of numbers, and an object without named members, say their type only by what they hold; a tuple is a list, and an object of patterns a map",
        run: types::said,
    },
    Pass {
        name: "what no call is made of is named",
        reason: "callbacks and links are no part of a call; nothing is left out in silence",
        run: overlooked::named,
    },
    Pass {
        name: "one way to say null",
        reason: "OpenAPI 3.1 says it by a list of types or a union with null; progenitor reads 3.0's `nullable`",
        run: nullability::one_way,
    },
    Pass {
        name: "allOf is one object",
        reason: "a model has one list of fields; the alternatives of an object that has fields beside them bring fields that some such objects have",
        run: composition::all_of,
    },
    Pass {
        name: "one form of a union",
        reason: "a union becomes an enum of members that differ; nested ones, repeats, and those that allow everything are something simpler",
        run: unions::one_form,
    },
    Pass {
        name: "forms have named parts",
        reason: "the parts of a form are the arguments of its call; a form without any takes none, which is said",
        run: media::forms,
    },
    Pass {
        name: "null is seen through references",
        reason: "a named schema that allows null allows it wherever it is used, and so does a union of which one member does",
        run: nullability::through_references,
    },
    Pass {
        name: "the client's headers are its own",
        reason: "the pages list the bearer token as a header parameter of each operation; it is given once, to the client, which knows the media types too",
        run: headers::of_the_client,
    },
    Pass {
        name: "free-form objects are maps",
        reason: "an object without named members is a map; a type of its own for each would only be in the way",
        run: inline::free_form,
    },
    Pass {
        name: "aliases in place",
        reason: "a named string or list is that string or list; only objects, enums and unions get a Rust type",
        run: inline::aliases,
    },
];

/// The first passes look for what the others cannot take; their errors are reported together.
const CHECKS: usize = 4;

/// Makes the repairs, and returns for each how many places it changed.
pub(crate) fn run(document: &mut Value, context: &mut Context<'_>) -> Vec<(&'static str, usize)> {
    let mut changed = Vec::new();
    for (index, pass) in PASSES.iter().enumerate() {
        if index >= CHECKS && !context.sink.is_empty() {
            break;
        }
        changed.push((pass.name, (pass.run)(document, context)));
    }
    changed
}
