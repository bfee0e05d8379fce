//! Medians, spreads and ratios.

use std::fmt;

/// A median and how far the samples lie around it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    /// The median.
    pub median: f64,
    /// The first quartile.
    pub low: f64,
    /// The third quartile.
    pub high: f64,
}

impl Spread {
    /// Returns the spread of the samples; all is NaN where there are none.
    #[must_use]
    pub fn of(samples: &[f64]) -> Self {
        Self {
            median: quantile(samples, 0.5),
            low: quantile(samples, 0.25),
            high: quantile(samples, 0.75),
        }
    }

    /// Returns the spread of the ratios of samples that were taken one after the other.
    #[must_use]
    pub fn of_ratios(samples: &[f64], base: &[f64]) -> Self {
        let ratios = samples.iter().zip(base).map(|(sample, base)| sample / base);
        Self::of(&ratios.collect::<Vec<_>>())
    }
}

/// Writes `1.03 (0.99–1.08)`.
impl fmt::Display for Spread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let precision = f.precision().unwrap_or(2);
        let Self { median, low, high } = self;
        write!(f, "{median:.precision$} ({low:.precision$}–{high:.precision$})")
    }
}

/// Returns the value below which the given share of the samples lies.
#[must_use]
pub fn quantile(samples: &[f64], share: f64) -> f64 {
    let mut sorted = samples.to_vec();
    sorted.sort_by(f64::total_cmp);
    let last = sorted.len().saturating_sub(1);
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_precision_loss,
        clippy::cast_sign_loss,
        reason = "an index of a list"
    )]
    let index = (last as f64 * share).round() as usize;
    sorted.get(index).copied().unwrap_or(f64::NAN)
}
