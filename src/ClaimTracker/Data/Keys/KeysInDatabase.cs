using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Keys;

/// <summary>Keeps the keys of cookies and form tokens in the database, so that all instances read each other's cookies.</summary>
public sealed class KeysInDatabase(IDbContextFactory<ClaimTrackerContext> contexts) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var data = contexts.CreateDbContext();
        return [.. data.Set<DataProtectionKey>().AsNoTracking().OrderBy(key => key.Id).Select(key => key.Xml).AsEnumerable().Select(xml => XElement.Parse(xml))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var data = contexts.CreateDbContext();
        data.Add(new DataProtectionKey { Name = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        data.SaveChanges();
    }
}
